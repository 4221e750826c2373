//! The command or option that does what an advice of the library asks for.

use tracklint::{Code, Lang};

use crate::language::Say;

/// The advice on a code, with the command behind it where there is one.
pub fn hinted(advice: String, code: Code, lang: Lang) -> String {
    let (en, zh) = match code {
        Code::ExponentRounded | Code::DigitsZeroed | Code::FloatRounded => {
            ("tracklint reconcile", "tracklint reconcile")
        }
        Code::UnknownCarrier => {
            ("tracklint carriers --search lists the known names", "tracklint carriers --search 可查已收录的名称")
        }
        Code::WrongColumn => ("--column number=NAME", "--column number=列名"),
        _ => return advice,
    };
    lang.say(format!("{advice} ({en})"), format!("{advice}（{zh}）"))
}
