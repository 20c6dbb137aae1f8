"""The pages on a whole series: what each says of all countries, then its page and its data.

Each country gives its rows once (`country_data`), packed, so that no two histories are in memory together; the pages
are made from those rows. Data stands in script files, since a page that is opened from a folder cannot fetch.
"""
