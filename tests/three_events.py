"""Six invented articles about three events, told by three, by two and by one."""

from __future__ import annotations

FERRY = (
    "The ferry Aldora sank off Port Hessel on Tuesday night with 140 people aboard. "
    "Lifeboats from Hessel picked up 96 survivors, the coastguard said.",
    "Ninety-six people were pulled from the sea after the Aldora went down near Port "
    "Hessel. The coastguard is still searching; the ferry had left with 140 aboard.",
    "Survivors of the Aldora told of a loud bang before the ferry listed. The harbour "
    "master of Port Hessel denied that the coastguard was called too late.",
)
MINE = (
    "Miners at Brunnock walked out on Monday over the closure of the north shaft. "
    "Their union, led by Petra Vohl, wants the colliery kept open until spring.",
    "The colliery in Brunnock stands still: the union of Petra Vohl has called all "
    "miners out after the owners said that the north shaft will close.",
)
ALONE = (
    "A painting thought lost since the war hung in a school corridor in Tellmar. "
    "The art historian Odo Kreiss knew it by a signature under the frame.",
)

FILES = {
    f"{name}-{number}.txt": text
    for name, told in (("ferry", FERRY), ("mine", MINE), ("painting", ALONE))
    for number, text in enumerate(told)
}
"""By the name of the file that each is in."""
