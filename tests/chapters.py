"""Invented chapters in the layout of the Findings, with all that page breaks leave in them."""

from __future__ import annotations

CHAPTER = """Vesmark
MINIMAL ADVANCEMENT – EFFORTS MADE BUT CONTINUED PRACTICE THAT DELAYED ADVANCEMENT
1
2019 FINDINGS ON THE WORST FORMS OF CHILD LABOR
In 2019, Vesmark made a minimal advancement in efforts to eliminate the worst forms of child labor. The
government opened two shelters on the northern shore and trained the wardens of its salt pans in the new
rules. However, children in Vesmark still carry salt. (1,2)
I. PREVALENCE AND SECTORAL DISTRIBUTION
OF CHILD LABOR
Children in Vesmark carry salt from the pans to the carts, often at night and without shoes. (1) Table 1 gives
key indicators.
II. LEGAL FRAME WORK FOR CHILD LABOR
Vesmark has ratified every convention. (3)
III. ENFORCEMENT OF LAWS ON CHILD LABOR
The government has wardens. (4)
Table 6. Labor Law Enforcement Efforts Related to Child Labor
Overview of Labor Law Enforcement 2018 2019
Labor Inspectorate Funding Unknown $1.5 million (9)
Number of Labor Inspectors 1,893 (75) 1,901‡ (9)
Inspectorate Authorized to Assess Penalties No (5) Yes (9)
Training for Labor Inspectors
n Initial Training for New Employees
n Refresher Courses Provided
Unknown
Yes (5)
N/A
Yes (9)
Number of Labor Inspections Conducted
n Number Conducted at Worksite
250  (5)
Unknown
300 (9)
299(9)
Vesmark
MINIMAL ADVANCEMENT – EFFORTS MADE BUT CONTINUED PRACTICE THAT DELAYED ADVANCEMENT
2
BUREAU OF INTERNATIONAL LABOR AFFAIRS
2019 FINDINGS ON THE WORST FORMS OF CHILD LABOR
Overview of Labor Law Enforcement 2018 2019
Number of Child Labor Violations Found Northland 3 (5) –
Southland 0 (5) 4 (9)
‡ Data are from January to June.
The wardens of the salt pans are not enough for a country of its size, the unions of Vesmark have said. (4)
IV. COORDINATION OF GOVERNMENT EFFORTS ON CHILD LABOR
A council meets on Mondays. (4)
V. GOVERNMENT POLICIES ON CHILD LABOR
A plan was adopted. (4)
VI. SOCIAL PROGRAMS TO ADDRESS CHILD LABOR
Shelters are open. (4)
VII. SUGGESTED GOVERNMENT ACTIONS TO ELIMINATE CHILD LABOR
Based on the reporting above, suggested actions are identified that would advance the elimination of child labor
in Vesmark (Table 11).
Table 11. Suggested Government Actions to Eliminate Child Labor
Area Suggested Action Year(s) Suggested
Legal\x20
Framework
Raise the age for work in the salt pans to 16 and list the pans in the Code of
2004, including those of non-
state owners.
2015 – 2019
Ban night work in the pans. 2019
Enforcement Pay the wardens, as the National Plan 2014 – 2018 foresees, and give them boats for the outer pans.
2012 – 2014,
2016 – 2019
Vesmark
MINIMAL ADVANCEMENT – EFFORTS MADE BUT CONTINUED PRACTICE THAT DELAYED ADVANCEMENT
3
2019 FINDINGS ON THE WORST FORMS OF CHILD LABOR
Table 11. Suggested Government Actions to Eliminate Child Labor (Cont.)
Area Suggested Action Year(s) Suggested
Enforcement Publish how many pans were
visited. 2018 – 2019
Social\x20
Programs
Build schools near the pans. 2019
(cont)
REFERENCES
1 Salt Union of Vesmark. The night carriers. 2011.
2 Government of Vesmark. Reply to the letter of May. 2018.
"""

TERRITORIES = """Overseas Territories of Orlenia
1
2016 FINDINGS ON THE WORST FORMS OF CHILD LABOR
NORTH SKERRY
MODERATE ADVANCEMENT
In 2016, North Skerry made a moderate advancement in efforts to prevent the worst forms of child labor.
SOUTH SKERRY
NO ADVANCEMENT
In 2016, South Skerry made no advancement in efforts to prevent the worst forms of child labor.
I. PREVALENCE AND SECTORAL DISTRIBUTION OF CHILD LABOR
NORTH SKERRY
No child labor was found.
SOUTH SKERRY
No child labor was found there either.
VII. SUGGESTED GOVERNMENT ACTIONS TO PREVENT CHILD LABOR
Table 6. Suggested Government Actions to Prevent Child Labor
NORTH SKERRY
Area Suggested Action Year(s) Suggested
Legal Framework Set an age for work at sea. 2016
SOUTH SKERRY
Area Suggested Action Year(s) Suggested
Legal Framework Set an age for work on land. 2015 – 2016
Ban night work. 2016
REFERENCES
1. Orlenia Office of the Skerries. Letter. 2015.
"""
