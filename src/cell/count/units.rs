//! Words behind a count, a price, or the number of a house, in the languages of the world, in lowercase.

/// What is counted or weighed in other languages, in lowercase.
#[rustfmt::skip]
pub(super) const WORDS: &[&str] = &[
    "adet", "bag", "bags", "balík", "balíky", "balíků", "box", "boxes", "buah", "buc", "bucată", "bucăți",
    "bulto", "bultos", "caixa", "caixas", "caja", "cajas", "carton", "cartons", "colet", "colete", "colis",
    "colli", "collo", "csomag", "ctn", "ctns", "cái", "darab", "db", "doboz", "doos", "dozen", "dus", "hộp",
    "kahon", "karton", "kartons", "kartony", "kg", "kiện", "koli", "koliler", "kolli", "kollit", "kom", "komad",
    "komada", "kpl", "ks", "kus", "kusy", "kusů", "kutu", "lb", "lbs", "oz", "pacchi", "pacco", "packstück",
    "packstücke", "pacote", "pacotes", "paczek", "paczka", "paczki", "pair", "pairs", "paket", "paketa",
    "pakete", "paketer", "paketi", "pakets", "paketti", "pakettia", "pakke", "pakken", "pakker", "pakket",
    "pakketten", "paquet", "paquete", "paquetes", "paquets", "pc", "pcs", "pezzi", "pezzo", "peça", "peças",
    "piece", "pieces", "pieza", "piezas", "piraso", "pièce", "pièces", "pkg", "pkgs", "potong", "pz", "pza",
    "pzas", "päckchen", "pç", "pçs", "scatola", "scatole", "sendungen", "set", "sets", "st", "stk", "stuk",
    "stuks", "styk", "stykker", "stück", "szt", "sztuk", "sztuka", "sztuki", "thùng", "ud", "uds", "un", "unid",
    "unidad", "unidades", "unit", "units", "volume", "volumes", "δέμα", "δέματα", "κιβώτια", "τεμ", "τεμάχια",
    "τεμάχιο", "бр", "г", "гр", "кашон", "кг", "коробка", "коробки", "коробок", "мест", "места", "место",
    "місце", "місць", "місця", "посилка", "посилки", "посилок", "посылка", "посылки", "посылок", "пратки", "шт",
    "штук", "штука", "штуки", "חבילה", "חבילות", "יחידה", "יחידות", "ק\"ג", "קג", "بسته", "طرد", "طرود", "عدد",
    "قطع", "قطعة", "كجم", "كغ", "کیلو", "किलो", "नग", "पीस", "पैकेट", "กก", "กล่อง", "ชิ้น", "พัสดุ", "個", "個口",
    "枚", "点", "箱", "개", "건", "박스", "킬로",
];

/// The same of words that a sentence goes on with behind a number as well: `… package delivered`.
pub(super) const OBJECTS: &[&str] = &["item", "items", "package", "packages", "parcel", "parcels"];

/// What is paid with, in lowercase.
#[rustfmt::skip]
pub(super) const CURRENCIES: &[&str] = &[
    "baht", "czk", "dkk", "eur", "euro", "euros", "ft", "gbp", "huf", "idr", "inr", "kc", "kr", "kč", "lei", "leu",
    "nok", "pln", "rm", "ron", "rp", "rs", "sek", "tl", "try", "uah", "usd", "vnd", "vnđ", "zl", "zł", "đ", "đồng",
    "гривень", "грн", "лв", "р", "руб", "рублей", "рубль", "рубля", "шек", "ש\"ח", "تومان", "درهم", "ريال", "บาท",
    "元", "円", "块", "원",
];

/// What the names of streets begin with behind the number of a house, and words that are read with it.
#[rustfmt::skip]
pub(super) const STREETS: &[&str] = &[
    "allée", "avenue", "bis", "boulevard", "chemin", "drive", "impasse", "lane", "quai", "road", "rue", "street",
    "ter",
];
