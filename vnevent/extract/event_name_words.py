"""Phrases within the names of events that would end them elsewhere."""

from __future__ import annotations

from ..lexicon import PhraseMatch, lexicon
from ..text.document import Text
from ..text.letters import LOWER, UPPER
from ..text.patterns import regex
from .event_grammar import grammar

# "Lễ kỷ niệm 85 năm mở trườngNghe đâu xưa kia ...": a caption that lost its stop
JAMMED = regex(rf"(?<!\w)[{LOWER}]{{3,7}}(?=[{UPPER}][{LOWER}]+ [{LOWER}]|\d\d năm )")
# words that are always told together
PAIRED = regex(
    r"miền nam, thống nhất đất nước|tư tưởng, đạo đức|đạo đức, phong cách"
    r"|học tập, (?:thực hiện|làm theo|quán triệt|triển khai)|hiệu lực, hiệu quả|anh hùng, liệt sĩ"
    r"|(?:cán bộ|sĩ quan|hạ sĩ quan), (?:chiến sĩ|hạ sĩ quan)|tập thể, cá nhân|cá nhân, tập thể"
    r"|đảng, nhà nước|nhà nước, (?:chính phủ|quốc hội|quân đội|mặt trận|mttq)|quốc hội, chính phủ"
    r"|(?:\w+ )?(?:tỉnh|huyện), (?:thành phố|thành|thị xã|tp|quận)(?!\w)"
    r"|(?:thành phố|\w+ (?:xã|phường)), (?:phường|thị trấn|đặc khu|xã)(?!\w)"
)
# "Xúc tiến đầu tư - Thương mại - Du lịch"
FIELDS = regex(
    r"(?:kinh tế|xã hội|văn hóa|thể thao|du lịch|thương mại|khoa học|công nghệ|kỹ thuật|đầu tư|an ninh|quốc phòng"
    r"|chính trị|tin học|nghệ thuật|giáo dục|môi trường|dịch vụ|nông nghiệp|doanh nghiệp|nhà trường|gia đình"
    r"|liệt s[ỹĩ])(?!\w)"
)
# Words that end a name elsewhere but belong to it here: "tiếp xúc cử tri trước kỳ họp", "lễ khánh thành công viên".
GOES_ON = regex(
    r"(?:trước|sau) (?:các )?kỳ họp(?!\w)|để nhận (?:nhiệm vụ|công tác)(?!\w)"
    r"|nói chuyện|(?<=đón )chính thức|(?<=bài )phát biểu|(?<=báo )kết thúc"
    r"|(?<=thảo luận )tại (?:tổ|hội trường)(?!\w)|(?<=tự )do(?!\w)|(?<=lắng )nghe(?!\w)"
    r"|sáng (?:tạo|kiến|tác|lập|chế)(?!\w)"
    r"|ảnh hưởng|thống nhất đất nước|vừa (?:làm|học)(?!\w)"
)
# small words that end no name
DANGLING = frozenset(
    (
        *("và", "của", "cho", "vào", "các", "từ", "trong", "sang", "đến", "về"),
        *("cũng", "nhằm", "với", "đang", "như", "để", "vì", "kể", "sắp"),
    )
)
# "quyết định bổ nhiệm ông A, Trưởng phòng B, giữ chức ...": whom a decision names, then to which post
NAMES_WHOM = regex(
    r"(?:cho|bổ nhiệm|điều động|phân công|chỉ định|luân chuyển|công cử|suy cử|chuẩn y)(?: [^\W\d_]+){0,4}?"
    r" (?:ông|bà|đồng chí|hòa thượng|thượng tọa|đại đức|ni trưởng|ni sư|linh mục"
    r"|(?:đại|thượng|trung|thiếu) (?:tướng|tá))"
    r"(?: [^\W\d_]+){2,5} ?$"
)
WHOM_REACH = 90
TO_POST = regex(
    r"[^.;“”\n]{0,140}?(?:[,)-] ?| )(?<!đang )(?<!từng )(?<!hiện )(?<!nguyên )(?:(?:đến|về) )?"
    r"(?:giữ (?:chức|cương vị)|tham gia ban chấp hành|(?:(?:về|đến) )?(?:nhận )?công tác tại"
    r"|làm(?= (?:phó|trưởng|giám đốc|tổng|chủ|bí thư|cục|vụ|viện|hiệu|chánh|tư lệnh|đại sứ)))(?!\w)"
)
# "lễ ký hợp đồng trị giá 20 tỷ đồng giữa A và B"
WORTH = regex(r"trị giá [^,;.:()\n]{3,110} giữa ")
# "chương trình nghệ thuật với chủ đề “Quê hương”"
CALLED = (
    "chương trình",
    "nghệ thuật",
    "đặc biệt",
    "chính luận",
    "giao lưu",
    "hội thảo",
    "tọa đàm",
    "diễn đàn",
    "khoa học",
)
TITLED = regex(r"(?:(?:với|có|mang) )?(?:chủ đề|tên gọi|tên)(?: là)? ?:? ?[“\"]")
# "lễ thông xe cầu vượt tại nút giao A": no event is held there
CROSSINGS = ("tại nút giao ", "tại ngã tư ", "tại ngã ba ", "tại km ", "tại lý trình ")
ABOUT = regex(r"(?:gần|hơn|trên|khoảng) \d")
AIMS = (
    "chia sẻ ",
    "kết nối ",
    "thống nhất ",
    "trao đổi ",
    "thảo luận ",
    "nghe ",
    "cho ý kiến ",
    "xem xét ",
    "đề xuất ",
)
# "Đại hội lần thứ VI, thông qua nhiều nội dung quan trọng": what was done at it
PASSES = ("thông qua nhiều ", "thông qua các ", "bầu ", "khai mạc", "bế mạc")
RANKED = ("là di tích", "là di sản", "là bảo vật")  # "quyết định xếp hạng đình A là di tích quốc gia"
# "Lễ viếng đồng chí Lê Văn Nam", "gặp mặt nguyên cán bộ"
WHO = ("đồng chí", "ông", "bà", "nguyên", "cố", "các")
# what is in brackets but no part of a name: who is where in a photo, where something stands
ASIDES = ("(ảnh", "(bên", "(bìa", "(giữa", "(phải", "(trái", "(thứ", "(đặt tại", "(tại", "(ở")
TO_WHOM = ("viếng", "tang", "truy điệu", "an táng", "tang lễ", "hỏa táng", "gặp mặt", "họp mặt", "gặp gỡ")
LINKS = regex(
    r"trao đổi (?:văn kiện|văn bản|công hàm|thư)(?!\w)"
    r"|kết nối (?!các|với|\d)|thu hút (?:đầu tư|vốn|nguồn|nhân lực|nhân tài|khách)(?!\w)"
)
MEETING = ("gặp mặt", "họp mặt", "gặp gỡ")
FORMALLY = ("thăm ", "hữu nghị ", "không ")
NO_PLACES = ("việt nam", "nước ngoài", "cơ sở", "khu dân cư", "cộng đồng", "nông thôn", "doanh nghiệp", "vùng ")
# what may be where an event is held, told without a name
SOMEWHERE = (
    "địa ",
    "đầu cầu",
    "hai ",
    "ba ",
    "bốn ",
    "trên ",
    "nhà",
    "chính ",
    "khắp ",
    "cả ",
    "gần ",
    "trong ",
    "ngay ",
)
# "lễ húy kỵ lần thứ 2 Hòa thượng A"
OF_THE_DEAD = ("húy kỵ", "húy nhật", "tường", "giỗ", "tưởng niệm", "viếng")
# two or three small words and no name behind them
GENERIC = regex(rf"[{LOWER}]+(?: [{LOWER}]+){{0,2}}(?![{LOWER}]| ?[{UPPER}\d])")


def complement(text: Text, at: int) -> bool:
    """ "dạy nghề cho người Việt Nam ở nước ngoài", "ghép phổi tại Việt Nam": no place where an event is held."""
    words, key = grammar(), text.key
    if key.startswith(SOMEWHERE, at) or words.place_lead.match(key, at):
        return False
    if key.startswith(NO_PLACES, at):
        return True
    generic = GENERIC.match(text.view, at) is not None
    return generic and words.place.match(key, at) is None and words.place_vague.match(key, at) is None


# "công bố quyết định về tổ chức bộ máy tại Chi cục A"
STAFF = ("công tác cán bộ ", "nhân sự ", "tổ chức bộ máy ")
PROPER = rf"(?:[{UPPER}]\w* ){{0,3}}[{UPPER}]\w*"
# "các đồn Suối Bạc, Tân Lộc, Bến Đá": two names and more behind the first
NAMES = regex(rf"{PROPER}(?:, | và ){PROPER}(?=[,.]| và | [^\W\d_])")
# "tiếp xúc cử tri huyện Sông Xanh, Suối Bạc trước kỳ họp"
UNIT = regex(rf"(?:quận|huyện|xã|phường|tỉnh|thôn) {PROPER}$")
NAME = regex(rf" ?{PROPER}(?=,| [^\W\d_])")
# "kỳ họp thứ 14, Quốc hội khóa XIX"
OF_TERM = regex(r"(?:quốc hội|hđnd|hội đồng nhân dân)(?: [^\W\d_.]+){0,4} khóa (?:[ivx]|\d)")
COUNTS = regex(r"(?:này )?có \d+/\d")  # "kỳ họp có 66/70 đại biểu dự"
# "đại hội 2 ngày", "hội nghị hai ngày"
LASTING = regex(r" (?:(?:làm việc|kéo dài|diễn ra) (?:trong )?)?(?:\d{1,2}|hai|ba|bốn) ngày(?=[,.;(]| từ)")
# "cuộc họp định kỳ để ..."
UNNAMED = regex(r" (?:(?:định kỳ|thường kỳ|khẩn|khẩn cấp|bất thường|trực tuyến|liên tịch|mở rộng) )*")
# "lễ trao quà cho ông A và bà B": there "và bà B" goes on
HIM = regex(r" (?:ông|bà|anh|chị|đồng chí|cho|với) ")
# "cho Đại tá, Phó Giáo sư A"
RANK = regex(r"(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy)$|(?:phó )?giáo sư$|(?:tiến|thạc|bác) s[ĩỹ]$")
# "bàn về cơ chế để nuôi cá ao sâu": what they are for
MEANS = ("cơ chế ", "giải pháp ", "điều kiện ", "biện pháp ", "chính sách ")
# behind a dash: a credit, or what is said of the event
ASIDE = ("ảnh", "kỳ họp có ", "kỳ họp cuối ", "kỳ họp đầu ", "hội nghị ", "một ", "nơi ", "là ", "sự kiện ")


MEETINGS = ("hội nghị", "họp", "trực tuyến", "giao ban", "toàn quốc")
# "Cục Hàng không", "Quân chủng Phòng không": there "không" denies nothing
OF_AIR = ("hàng ", "phòng ")
# ("triển lãm ảnh": else "ảnh" opens a credit; "bàn giao nhà ở": else "ở" opens a place)
_HALF_WORDS = ("khánh ", "hoàn ", "trở ", "tạo ", "lãm ", "hậu ", "điện ")


def half_word(key: str, at: int) -> bool:
    """Whether what stands there is the second half of a word ("triển lãm ảnh"), and ends nothing."""
    return key.endswith(_HALF_WORDS, 0, at) and not key.endswith("khí hậu ", 0, at)


def also_meets(topic: PhraseMatch, key: str, head_end: int) -> bool:
    """ "Hội nghị sơ kết A; tổng kết B": what it is held for as well."""
    return (
        key.endswith(MEETINGS, 0, head_end)
        and lexicon().forms("event-topic")[topic[0]].attrs.get("type") == "conference"
    )
