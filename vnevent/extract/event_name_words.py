"""Phrases within the names of events that would end them elsewhere."""

from __future__ import annotations

from ..text.patterns import regex

# words that are always told together
PAIRED = regex(
    r"miền nam, thống nhất đất nước|tư tưởng, đạo đức|đạo đức, phong cách"
    r"|hiệu lực, hiệu quả|(?:cán bộ|sĩ quan|hạ sĩ quan), (?:chiến sĩ|hạ sĩ quan)|tập thể, cá nhân|cá nhân, tập thể"
    r"|đảng, nhà nước|nhà nước, (?:chính phủ|quốc hội|quân đội|mặt trận|mttq)|quốc hội, chính phủ"
    r"|(?:\w+ )?(?:tỉnh|huyện), (?:thành phố|thành|thị xã|tp|quận)(?!\w)"
    r"|(?:thành phố|\w+ (?:xã|phường)), (?:phường|thị trấn|đặc khu|xã)(?!\w)"
)
# "Xúc tiến đầu tư - Thương mại - Du lịch"
FIELDS = regex(
    r"(?:kinh tế|xã hội|văn hóa|thể thao|du lịch|thương mại|khoa học|công nghệ|kỹ thuật|đầu tư|an ninh|quốc phòng"
    r"|chính trị|tin học|nghệ thuật|giáo dục|môi trường|dịch vụ|nông nghiệp|doanh nghiệp|nhà trường|gia đình)(?!\w)"
)
# Words that end a name elsewhere but belong to it here: "tiếp xúc cử tri trước kỳ họp", "lễ khánh thành công viên".
GOES_ON = regex(
    r"(?:trước|sau) (?:các )?kỳ họp(?!\w)|nói chuyện|(?<=đón )chính thức|(?<=bài )phát biểu|(?<=báo )kết thúc"
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
    r"(?:bổ nhiệm|điều động|phân công|chỉ định|luân chuyển)(?: [^\W\d_]+){0,4}?"
    r" (?:ông|bà|đồng chí|(?:đại|thượng|trung|thiếu) (?:tướng|tá))"
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
