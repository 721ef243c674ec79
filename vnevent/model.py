"""The records of the output contract, schema "vnevent/1".

Every record is a frozen, slotted dataclass; orjson writes it with its fields in the order given here.
Offsets are code points of the article's text as it was decoded; an absent value is None or an empty tuple.
"""

from __future__ import annotations

from dataclasses import dataclass, field

SCHEMA = "vnevent/1"


class _Record:
    """What records have in common. Dataclasses can write these methods, but for each class anew at every start."""

    __slots__: tuple[str, ...] = ()

    def __repr__(self) -> str:
        values = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__slots__)
        return f"{type(self).__qualname__}({values})"

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    def __hash__(self) -> int:
        return hash(tuple(getattr(self, name) for name in self.__slots__))


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Mention(_Record):
    """A slice of the article that a record rests on, and the name of the rule that read it."""

    start: int
    end: int
    text: str
    rule: str


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Date(_Record):
    """An EDTF date; ``inferred`` names the parts that the article does not print ("year")."""

    value: str
    text: str
    inferred: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Award(_Record):
    """An award by its canonical name; ``grade`` is the class ("Nhất"), ``years`` those of Huy hiệu Đảng."""

    id: str
    name: str
    category: str
    grade: str | None
    years: int | None
    conferred_by: str | None
    text: str


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Position(_Record):
    """A post as printed, split into its canonical title and the body it is held in."""

    text: str
    title: str
    organization: str | None
    former: bool
    acting: bool


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Ceremony(_Record):
    """An organised, formal event that the article reports as taking place."""

    id: str
    type: str
    name: str
    date: Date | None
    place: str | None
    organizers: tuple[str, ...]
    occasion: str | None
    recipients: tuple[str, ...]
    officials: tuple[str, ...]
    documents: tuple[str, ...]
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Recipient(_Record):
    """A pair of a recipient and an award. ``kind`` is person, organization or group."""

    id: str
    kind: str
    name: str
    count: int | None
    honorific: str | None
    titles: tuple[str, ...]
    award: Award
    posthumous: bool
    presented_by: tuple[str, ...]
    ceremony: str | None
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Official(_Record):
    """A named person with at least one position."""

    id: str
    name: str
    honorific: str | None
    titles: tuple[str, ...]
    positions: tuple[Position, ...]
    actions: tuple[str, ...]
    ceremonies: tuple[str, ...]
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Document(_Record):
    """A party or state document, by its code or by its naming phrase."""

    id: str
    type: str
    family: str
    code: str | None
    number: int | None
    issuer: str | None
    reference: str | None
    date: Date | None
    title: str | None
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Warning_(_Record):
    """Something doubtful that the reader should know; ``span`` is [start, end] or None."""

    code: str
    message: str
    span: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class ArticleInfo(_Record):
    """What is known of the article itself; ``length`` counts code points."""

    id: str | None
    source: str | None
    title: str | None
    url: str | None
    published: str | None
    sha256: str
    length: int


LISTS = ("ceremonies", "recipients", "officials", "documents")
"""The lists of records in a result, in the order of the output."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Result(_Record):
    """One parsed article."""

    schema: str
    article: ArticleInfo
    ceremonies: tuple[Ceremony, ...] = ()
    recipients: tuple[Recipient, ...] = ()
    officials: tuple[Official, ...] = ()
    documents: tuple[Document, ...] = ()
    warnings: tuple[Warning_, ...] = ()


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Article(_Record):
    """One article to be parsed. ``published`` is an ISO date; ``warnings`` tell what reading it changed."""

    text: str
    id: str | None = None
    source: str | None = None
    title: str | None = None
    url: str | None = None
    published: str | None = None
    warnings: tuple[Warning_, ...] = field(default=())
