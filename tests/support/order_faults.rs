//! Orders with known faults: a generator with a seed, so that what must be found is known row by row.

use tracklint::{Code, Date, format};

use crate::corpus::Random;

/// The day on which the file is checked.
pub const TODAY: &str = "2026-11-24";

/// A row of the file, and what was done to it.
#[derive(Clone, Debug)]
pub struct Planted {
    pub id: String,
    pub buyer: String,
    pub service: &'static str,
    pub number: String,
    pub label: Option<String>,
    pub shipped_on: Date,
    pub fault: Option<Fault>,
}

macro_rules! faults {
    ($($fault:ident),* $(,)?) => {
        /// What is wrong with a row.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Fault {
            $($fault),*
        }

        impl Fault {
            pub const ALL: &'static [Self] = &[$(Self::$fault),*];
        }
    };
}

faults! {
    Blank,
    Placeholder,
    ErrorValue,
    OwnOrderId,
    Phone,
    Email,
    OtherOrdersNumber,
    SwappedPair,
    LabelReplaced,
    LabelSwapped,
    LabelOmitted,
    LabelDoubled,
    LabelExponent,
    LabelFifteen,
    Exponent,
    Fifteen,
    CourierToWarehouse,
    OtherCarrier,
    NotConnected,
    WrongServiceShape,
    InnerSpaces,
    Lowercase,
    FullWidth,
    WrongCheckDigit,
    CheckDigitMissing,
    DateInside,
    Future,
    OutsideWindow,
}

impl Fault {
    /// One of these must be said of the row.
    pub fn codes(self) -> &'static [Code] {
        use Fault::*;
        match self {
            Blank => &[Code::Empty],
            Placeholder => &[Code::Placeholder],
            ErrorValue => &[Code::ErrorValue],
            OwnOrderId => &[Code::EqualsOrderId],
            Phone => &[Code::Phone, Code::CarrierMismatch],
            Email => &[Code::Email],
            OtherOrdersNumber | SwappedPair => &[Code::LabelDiffers],
            LabelReplaced | LabelSwapped | LabelOmitted | LabelDoubled => &[Code::LabelSlip],
            LabelExponent | LabelFifteen => &[Code::LabelExplainsLoss],
            Exponent => &[Code::ExponentRounded],
            Fifteen => &[Code::DigitsZeroed],
            CourierToWarehouse | WrongServiceShape => &[Code::ServiceShape],
            OtherCarrier => &[Code::CarrierMismatch],
            NotConnected => &[Code::CarrierNotTaken],
            InnerSpaces => &[Code::InnerSpace],
            Lowercase => &[Code::Lowercase],
            FullWidth => &[Code::FullWidth],
            WrongCheckDigit => &[Code::CheckDigitMismatch],
            CheckDigitMissing => {
                &[Code::CheckDigitMissing, Code::MissingCharacter, Code::WrongLength, Code::PartMissing]
            }
            DateInside => &[Code::DateDisagrees],
            Future => &[Code::ShippedInFuture],
            OutsideWindow => &[Code::OutsideWindow],
        }
    }
}

/// What the sellers of the file use: a service and a format of its numbers.
const SERVICES: &[(&str, &str)] = &[
    ("YANWEN_AM", "yanwen-yp"),
    ("CAINIAO_STANDARD", "cainiao-lp"),
    ("菜鸟无忧物流-标准", "china-post-l"),
    ("YUNTU", "yunexpress-yt16"),
    ("e邮宝", "china-post-l"),
    ("CPAM", "china-post-r"),
    ("UPS", "ups-1z"),
    ("USPS", "usps-impb-22-92"),
    ("FEDEX", "fedex-express-12"),
    ("SGP_OMP", "fourpx-4px-cn"),
    ("SUNYOU_RM", "sunyou-sy11"),
    ("香港邮政挂号小包", "hongkong-post-s10"),
    ("ROYAL_MAIL", "s10"),
];

/// A number of a format.
pub fn number_of(random: &mut Random, id: &str) -> String {
    let format = format(id).unwrap_or_else(|| panic!("no format {id}"));
    format.sample(&mut |n| random.below(n as usize) as u32).unwrap_or_else(|| panic!("no number of {id}"))
}

fn one<T: Copy>(random: &mut Random, of: &[T]) -> T {
    of[random.below(of.len())]
}

/// Fewer days than `n`.
fn days(random: &mut Random, n: usize) -> i32 {
    i32::try_from(random.below(n)).expect("few days")
}

/// `n` orders, `per_mille` of them with a fault; each kind of fault is as common as any other.
pub fn orders(seed: u64, n: usize, per_mille: usize) -> Vec<Planted> {
    let mut random = Random::new(seed);
    let mut out = Vec::with_capacity(n);
    while out.len() < n {
        let faulty = random.below(1000) < per_mille;
        let fault = faulty.then(|| one(&mut random, Fault::ALL));
        let mut row = clean(&mut random, fault, out.len());
        if let Some(fault) = fault {
            spoil(&mut random, &mut row, fault);
        }
        let pair = (fault == Some(Fault::SwappedPair)).then(|| {
            let mut other = clean(&mut random, fault, out.len() + 1);
            other.label = Some(other.number.clone());
            std::mem::swap(&mut row.number, &mut other.number);
            other
        });
        out.push(row);
        out.extend(pair);
    }
    out.truncate(n);
    out
}

fn clean(random: &mut Random, fault: Option<Fault>, at: usize) -> Planted {
    use Fault::*;
    // Some faults need a number that can suffer them.
    let (service, format) = match fault {
        Some(LabelExponent | LabelFifteen | Exponent | Fifteen) => ("USPS", "usps-impb-22-92"),
        Some(CourierToWarehouse) => ("CAINIAO_STANDARD", "sf-14"),
        Some(WrongServiceShape) => ("CPAM", "china-post-l"),
        Some(DateInside) => ("YUNTU", "yunexpress-yt16"),
        Some(WrongCheckDigit | CheckDigitMissing) => ("e邮宝", "china-post-l"),
        Some(Lowercase | FullWidth) => ("UPS", "ups-1z"),
        Some(OtherCarrier) => ("FEDEX", "yanwen-yp"),
        Some(Phone) => ("YANWEN_AM", "yanwen-yp"),
        _ => one(random, SERVICES),
    };
    let today: Date = TODAY.parse().expect("a day");
    let shipped_on = today.plus(-days(random, 25) - 1);
    let mut number = number_of(random, format);
    match format {
        "yunexpress-yt16" => {
            let made = shipped_on.plus(-days(random, 3));
            number.replace_range(2..7, &format!("{:02}{:03}", made.year() % 100, made.day_of_year()));
        }
        "s10" => {
            while !(number.starts_with('R') && number.ends_with("GB")) {
                number = number_of(random, format);
            }
        }
        _ => {}
    }
    let label = (fault.is_none() && random.below(2) == 0).then(|| number.clone());
    Planted {
        id: format!("81{:07}{:07}", at, random.below(10_000_000)),
        buyer: format!("buyer-{at}"),
        service,
        number,
        label,
        shipped_on,
        fault,
    }
}

fn spoil(random: &mut Random, row: &mut Planted, fault: Fault) {
    use Fault::*;
    let right = row.number.clone();
    let at = 3 + random.below(right.len() - 5);
    let labelled = matches!(
        fault,
        OtherOrdersNumber
            | SwappedPair
            | LabelReplaced
            | LabelSwapped
            | LabelOmitted
            | LabelDoubled
            | LabelExponent
            | LabelFifteen
    );
    if labelled {
        row.label = Some(right.clone());
    }
    let double = || format!("{}.{}E+21", &right[..1], &right[1..6]);
    let fifteen = || format!("{}{}", &right[..15], "0".repeat(right.len() - 15));
    match fault {
        Blank => random.pick(&["", " ", "\u{3000}"]).clone_into(&mut row.number),
        Placeholder => random.pick(&["N/A", "待补", "pending", "-", "无", "TEST"]).clone_into(&mut row.number),
        ErrorValue => random.pick(&["#N/A", "#REF!", "########"]).clone_into(&mut row.number),
        OwnOrderId => row.number.clone_from(&row.id),
        Phone => row.number = format!("+86 138{:08}", random.below(100_000_000)),
        Email => row.number = format!("buyer{}@example.com", random.below(1000)),
        OtherOrdersNumber => row.number = number_of(random, "yanwen-yp"),
        LabelReplaced => {
            let digit = right.as_bytes()[at];
            let by = if digit == b'7' { '3' } else { '7' };
            row.number.replace_range(at..=at, by.encode_utf8(&mut [0; 4]));
        }
        LabelSwapped => {
            let at = (3..right.len() - 1).find(|&i| right.as_bytes()[i] != right.as_bytes()[i + 1]).expect("two kinds");
            let pair: String = right[at..at + 2].chars().rev().collect();
            row.number.replace_range(at..at + 2, &pair);
        }
        LabelOmitted => drop(row.number.remove(at)),
        LabelDoubled => row.number.insert_str(at, &right[at..=at]),
        LabelExponent | Exponent => row.number = double(),
        LabelFifteen | Fifteen => row.number = fifteen(),
        NotConnected => {
            row.service = "Evri";
            row.number = number_of(random, "evri-16");
        }
        InnerSpaces => row.number.insert(4, ' '),
        Lowercase => row.number = right.to_ascii_lowercase(),
        FullWidth => {
            row.number = right.chars().map(|c| char::from_u32(u32::from(c) + 0xfee0).expect("a wide form")).collect();
        }
        WrongCheckDigit => {
            let digit = right.as_bytes()[10];
            row.number.replace_range(10..11, if digit == b'9' { "4" } else { "9" });
        }
        CheckDigitMissing => drop(row.number.remove(10)),
        DateInside => {
            let made = row.shipped_on.plus(-100 - days(random, 200));
            row.number.replace_range(2..7, &format!("{:02}{:03}", made.year() % 100, made.day_of_year()));
        }
        Future => row.shipped_on = row.shipped_on.plus(60),
        OutsideWindow => row.shipped_on = row.shipped_on.plus(-90),
        SwappedPair | CourierToWarehouse | OtherCarrier | WrongServiceShape => {}
    }
}
