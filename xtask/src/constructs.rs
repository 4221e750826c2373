//! `src/registry/usps_constructs.rs`, written from `data/usps_constructs.csv`.

use std::fmt::Write as _;
use std::path::Path;

use crate::Generated;
use crate::registries::{Table, head, source_file};

const NAME: &str = "usps_constructs";

/// One row a construct, in the order of the publication.
///
/// # Panics
/// When a cell of the table cannot be read.
pub fn generate(root: &Path) -> Generated {
    let mut out = head(NAME, "Layouts of the USPS package barcode.");
    out.push_str("use super::impb::{Construct, Routing};\n\n");
    out.push_str(
        "/// In the order of the publication.\n#[rustfmt::skip]\npub(super) static TABLE: &[Construct] = &[\n",
    );
    for row in Table::read(root, NAME).rows() {
        let name = row.get("construct");
        let routing = match row.get("routing") {
            "none" => "None",
            "zip5" => "Zip5",
            "zip9" => "Zip9",
            other => panic!("data/{NAME}.csv: {name}: routing is `{other}`"),
        };
        let count = |column| -> Option<u8> {
            let text = row.get(column);
            let number = || text.parse().unwrap_or_else(|_| panic!("data/{NAME}.csv: {name}: {column} is `{text}`"));
            (!text.is_empty()).then(number)
        };
        let always = |column| count(column).unwrap_or_else(|| panic!("data/{NAME}.csv: {name} has no {column}"));
        writeln!(
            out,
            "    Construct {{ name: {name:?}, routing: Routing::{routing}, identifier: {:?}, service: {}, mailer: {:?}, serial: {}, meaning: {:?} }},",
            row.get("identifier"),
            always("service"),
            count("mailer"),
            always("serial"),
            row.get("meaning"),
        )
        .expect("writing to a string");
    }
    out.push_str("];\n");
    source_file(NAME, out)
}
