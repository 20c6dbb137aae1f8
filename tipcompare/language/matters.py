"""What recommendations and deeds are about: the matters, and the words that tell them.

Declarations only: words in lower case, of which the stem counts, so that `trained` and `training` tell the same.
"""

from __future__ import annotations

MATTERS: dict[str, str] = {
    "law": """
        accede act adopt amend ban banned bill code compulsory convention criminalize decree enact law legislate
        legislation legislative minimum ordinance pass penal prohibit prohibition promulgate protocol ratify
        ratification regulation statute
    """,
    "policy": "framework plan policy roadmap strategy",
    "coordination": "body bodies commission committee coordinate coordination council mechanism meet met meeting task",
    "training": "curriculum instruct instruction seminar train training workshop",
    "publication": "data disclose information publicly publish release report statistics",
    "research": "assess assessment evaluate evaluation research study studies survey",
    "resources": """
        allocate budget doubled employ equipment financial fund funding hire increase number personnel recruited
        resource staff vehicle
    """,
    "inspection": "inspect inspection inspector inspectorate",
    "prosecution": "arrest convict conviction fine investigate investigation penalty prosecute prosecution sentence",
    "services": """
        assist assistance care program rehabilitate rehabilitation reintegrate reintegration service shelter victim
    """,
    "education": "education educational enroll fee scholarship school schooling teacher",
    "awareness": "awareness campaign sensitize sensitization",
    "registration": "birth certificate document registration",
    "identification": "complaint hotline identify identification procedure refer referral screen screening",
}
"""The matters of child labor and trafficking: each with its words."""
