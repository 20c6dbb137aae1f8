"""What a class does with a site: on telephones, over plain http, without colours, with a keyboard and on paper."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page
from views import open_page

from tipcompare.cli import main

pytest_plugins = ("browsing",)

PHONE = pytest.mark.parametrize("page", [(360, "light")], indirect=True, ids=["phone"])


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the embedded corpus."""
    folder = tmp_path_factory.mktemp("class") / "site"
    with pytest.raises(SystemExit):
        main(["report", "-q", "-o", str(folder)])
    return folder


@pytest.mark.parametrize("selects", [True, False], ids=["selecting", "asking"])
@pytest.mark.parametrize(
    ("address", "sign"),
    [("xve.html", "#m-convictions .said .cite"), ("xve-2021.html", "[data-section=Prosecution] .cite")],
)
def test_a_citation_is_given_where_the_clipboard_is_closed(
    page: Page, site: Path, address: str, sign: str, selects: bool
) -> None:
    """Over plain http a browser has no clipboard for pages: the words are selected and copied, else shown to be."""
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', { value: undefined });")
    page.add_init_script(
        "window.taken = []; document.execCommand = () => taken.push(getSelection().toString()) > 0;"
        if selects
        else "document.execCommand = () => { throw new Error('no'); };"
    )
    asked: list[str] = []
    page.on("dialog", lambda dialog: (asked.append(dialog.default_value), dialog.dismiss()))
    open_page(page, site, address)
    page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
    page.locator(sign).first.click()
    page.wait_for_timeout(200)
    assert page.url.split("#")[0].endswith(address)
    copied = page.evaluate("window.taken") if selects else asked
    assert len(copied) == 1
    assert ", Vesmark, " in copied[0]
    assert "SHA-256" in copied[0]
    assert page.locator(".cite.copied").count() == selects
    assert page.locator("textarea").count() == 0


def test_what_was_copied_is_said_to_who_hears_the_page(page: Page, site: Path) -> None:
    """A sign beside a sign is seen by some alone: the same is told in a region that is read out."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    open_page(page, site, "xve-2021.html")
    told = page.locator(".heard[role=status]")
    assert told.text_content() == ""
    page.locator(".passage .cite").first.click()
    page.locator(".cite.copied").wait_for()
    page.wait_for_timeout(100)
    assert told.text_content() == "Citation copied"
    open_page(page, site, "numbers.html")
    page.get_by_role("button", name="Copy the address").click()
    page.wait_for_timeout(100)
    assert page.locator(".heard[role=status]").text_content() == "Copied"
