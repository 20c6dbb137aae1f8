"""A letter with a fixed salutation, sections headed by dates, and no rating."""

from tipcompare.series import Identity, Layout, Lists, SectionRule, SeriesProfile

_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"

VISITS = SeriesProfile(
    key="visits",
    title="Letters on Visits",
    publisher="Committee of Visitors (invented)",
    sections=(
        SectionRule("title", "Title", headings=(r"letter [0-9]{4} to the government of {country}",)),
        SectionRule("salutation", "Salutation", headings=("your excellency",)),
        SectionRule("visit", "Visit", headings=(rf"[0-9]{{1,2}} ({_MONTHS}) [0-9]{{4}}",)),
        SectionRule("requests", "Requests", headings=("what we ask for",)),
        SectionRule("close", "Close", headings=("yours faithfully",)),
    ),
    identity=Identity(
        titles=(r"letter \d{4} to the government of (?P<name>[^\d:]{2,60})",), editions=(r"letter (?P<year>\d{4})",)
    ),
    layout=Layout(reader="page", furniture=(r"(?:Share|Print|Home|Contact)\b.{0,80}",)),
    lists=Lists(title="Requests", sections=("requests",)),
)
