//! `src/registry/*.rs` and the headers of the command, written from the tables in `data/`.
//!
//! A fault in a table stops here, with its file and its code: two meanings for one code, a code of the wrong width, an
//! empty meaning. What is generated can therefore be searched without asking again.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use csv::{ReaderBuilder, StringRecord};

use crate::Generated;
use crate::wrap::wrap;

/// A table that is nothing but codes and what they mean.
struct Plain {
    /// Both `data/NAME.csv` and `src/registry/NAME.rs`.
    name: &'static str,
    doc: &'static str,
    code: &'static str,
    meaning: &'static str,
    /// A second column, put behind the meaning in brackets where it says something.
    detail: Option<&'static str>,
    width: usize,
}

const PLAIN: &[Plain] = &[
    Plain {
        name: "airlines",
        doc: "IATA air waybill prefixes and the airlines that issue them.",
        code: "prefix",
        meaning: "name",
        detail: None,
        width: 3,
    },
    Plain {
        name: "auspost_products",
        doc: "Product codes of Australia Post's article numbers.",
        code: "code",
        meaning: "meaning",
        detail: None,
        width: 5,
    },
    Plain {
        name: "auspost_services",
        doc: "Service codes of Australia Post's article numbers.",
        code: "code",
        meaning: "meaning",
        detail: None,
        width: 2,
    },
    Plain {
        name: "correios_services",
        doc: "Letters that begin a number of the Brazilian Correios.",
        code: "prefix",
        meaning: "family",
        detail: None,
        width: 2,
    },
    Plain {
        name: "russian_regions",
        doc: "Regions of Russia by the first three digits of a postcode.",
        code: "prefix",
        meaning: "region",
        detail: None,
        width: 3,
    },
    Plain {
        name: "scac",
        doc: "Standard Carrier Alpha Codes, which begin freight references of the United States.",
        code: "code",
        meaning: "name",
        detail: None,
        width: 4,
    },
    Plain {
        name: "startrack_products",
        doc: "Product codes inside a StarTrack freight item barcode.",
        code: "code",
        meaning: "meaning",
        detail: None,
        width: 3,
    },
    Plain {
        name: "ups_services",
        doc: "Service indicators inside a UPS 1Z number, as parcels of the United States use them.",
        code: "code",
        meaning: "service",
        detail: None,
        width: 2,
    },
    Plain {
        name: "usps_legacy_services",
        doc: "Service codes that begin a twenty-digit USPS number.",
        code: "code",
        meaning: "service",
        detail: Some("detail"),
        width: 2,
    },
    Plain {
        name: "usps_service_types",
        doc: "USPS service type codes of the Intelligent Mail package barcode.",
        code: "code",
        meaning: "meaning",
        detail: None,
        width: 3,
    },
    Plain {
        name: "yq_providers",
        doc: "Letters that begin a number ending in YQ, and the company behind them.",
        code: "code",
        meaning: "provider",
        detail: None,
        width: 3,
    },
];

/// Every generated file of `src/registry/`, and `crates/cli/src/headers.rs`.
///
/// # Panics
/// When a table is missing or holds what no table may hold; the message names the file and the code.
pub fn generate(root: &Path) -> Vec<Generated> {
    let mut files: Vec<Generated> = PLAIN.iter().map(|plain| plain.file(root)).collect();
    files.push(s10_countries(root));
    files.push(s10_services(root));
    files.push(aliexpress_services(root));
    files.push(headers(root));
    files
}

impl Plain {
    fn file(&self, root: &Path) -> Generated {
        let mut codes = Codes::new(self.name, self.width);
        for row in Table::read(root, self.name).rows() {
            let meaning = row.get(self.meaning);
            match self.detail.map(|column| row.get(column)).filter(|detail| !detail.is_empty()) {
                Some(detail) => codes.insert(row.get(self.code), &format!("{meaning} ({detail})")),
                None => codes.insert(row.get(self.code), meaning),
            }
        }
        let mut out = head(self.name, self.doc);
        codes.write(&mut out, "TABLE", "Sorted by code.");
        source_file(self.name, out)
    }
}

/// The countries get a bitmap beside their names, because every number of thirteen characters asks for them.
fn s10_countries(root: &Path) -> Generated {
    let name = "s10_countries";
    let mut names = Codes::new(name, 2);
    let mut operators = Codes::new(name, 2);
    let mut bits = [0u32; 26];
    for row in Table::read(root, name).rows() {
        let code = row.get("code");
        match row.get("accepted") {
            "yes" => {}
            "no" => continue,
            other => panic!("data/{name}.csv: {code}: accepted is `{other}`, not yes or no"),
        }
        names.insert(code, row.get("name"));
        if !row.get("operator").is_empty() {
            operators.insert(code, row.get("operator"));
        }
        let [first, second] = letters(name, code);
        bits[first] |= 1 << second;
    }
    let mut out = head(name, "Country codes that may end a number of the Universal Postal Union's standard S10.");
    out.push_str("/// One row for each first letter, one bit for each second letter.\n#[rustfmt::skip]\n");
    out.push_str("pub(super) static BITS: [u32; 26] = [\n");
    for (row, first) in bits.iter().zip('A'..='Z') {
        writeln!(out, "    0x{:04x}_{:04x}, // {first}", row >> 16, row & 0xffff).expect("writing to a string");
    }
    out.push_str("];\n\n");
    names.write(&mut out, "TABLE", "Names of the countries, sorted by code.");
    out.push('\n');
    operators.write(&mut out, "OPERATORS", "Who issues under a code, sorted by code.");
    source_file(name, out)
}

/// The standard speaks of ranges (`CA` to `CU`); they are written out, so that one search serves every table.
fn s10_services(root: &Path) -> Generated {
    let name = "s10_services";
    let mut codes = Codes::new(name, 2);
    for row in Table::read(root, name).rows() {
        let class = row.get("class");
        if matches!(class, "unassigned" | "reserved") {
            continue;
        }
        let range = format!("{}{}", row.get("second_from"), row.get("second_to"));
        let [from, to] = letters(name, &range);
        assert!(from <= to, "data/{name}.csv: the range {range} runs backwards");
        for second in ('A'..='Z').skip(from).take(to - from + 1) {
            codes.insert(&format!("{}{second}", row.get("first")), class);
        }
    }
    let mut out = head(name, "Service indicators that begin a number of the Universal Postal Union's standard S10.");
    codes.write(&mut out, "TABLE", "Sorted by code.");
    source_file(name, out)
}

fn aliexpress_services(root: &Path) -> Generated {
    let name = "aliexpress_services";
    let mut rows = BTreeMap::new();
    // A name may stand at two services only if both lead to one carrier; otherwise it would resolve by accident.
    let mut carriers = BTreeMap::new();
    for row in Table::read(root, name).rows() {
        let (code, carrier) = (row.get("code"), row.get("carrier"));
        let names = [row.get("name_en"), row.get("name_zh")];
        let aliases: Vec<&str> = row.get("aliases").split('|').filter(|alias| !alias.is_empty()).collect();
        for name_of_it in names.iter().chain(&aliases).filter(|name| !name.is_empty()) {
            let other = carriers.insert(name_of_it.to_lowercase(), carrier.to_owned());
            assert!(
                other.is_none_or(|other| other == carrier),
                "data/{name}.csv: {code}: `{name_of_it}` leads to two carriers"
            );
        }
        let class = match row.get("class") {
            "" => "None",
            "economy" => "Some(Class::Economy)",
            "standard" => "Some(Class::Standard)",
            "express" => "Some(Class::Express)",
            other => panic!("data/{name}.csv: {code}: no class is called `{other}`"),
        };
        let text = format!(
            "    Service {{ code: {code:?}, name: {:?}, name_zh: {:?}, aliases: &{aliases:?}, carrier: {:?}, class: {class} }},\n",
            filled(names[0]),
            filled(names[1]),
            filled(carrier),
        );
        assert!(rows.insert(code.to_owned(), text).is_none(), "data/{name}.csv: {code} stands twice");
    }
    let mut out = head(name, "Services that `AliExpress` offers its sellers.");
    out.push_str("use super::aliexpress::{Class, Service};\n\n");
    out.push_str("/// Sorted by code.\n#[rustfmt::skip]\npub(super) static TABLE: &[Service] = &[\n");
    out.extend(rows.into_values());
    out.push_str("];\n");
    source_file(name, out)
}

/// The headers keep the order of the table: the surest stands first.
fn headers(root: &Path) -> Generated {
    let name = "export_headers";
    let mut out = head(name, "Column headers of order exports, by what the column means.");
    out.push_str(
        "/// The role of a column and a header it goes by, the surest first. A header with two roles has the first\n",
    );
    out.push_str(
        "/// that no other column has taken.\n#[rustfmt::skip]\npub(crate) const HEADERS: &[(&str, &str)] = &[",
    );
    let (mut seen, mut pairs) = (BTreeSet::new(), Vec::new());
    for row in Table::read(root, name).rows() {
        let role = row.get("role");
        for header in row.get("headers").split('|') {
            assert!(!header.is_empty() && header == header.trim(), "data/{name}.csv: {role}: a header is empty");
            assert!(seen.insert((role.to_owned(), header)), "data/{name}.csv: {role}: `{header}` stands twice");
            pairs.push(format!("({role:?}, {header:?})"));
        }
    }
    wrap(&mut out, &pairs);
    out.push_str("];\n");
    ("crates/cli/src/headers.rs".into(), out)
}

pub(crate) fn filled(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}

/// Two uppercase letters as places in the alphabet.
fn letters(table: &str, code: &str) -> [usize; 2] {
    match *code.as_bytes() {
        [a @ b'A'..=b'Z', b @ b'A'..=b'Z'] => [usize::from(a - b'A'), usize::from(b - b'A')],
        _ => panic!("data/{table}.csv: `{code}` is not two capital letters"),
    }
}

/// Codes with a meaning each, sorted as they come in.
struct Codes {
    table: &'static str,
    width: usize,
    rows: BTreeMap<String, String>,
}

impl Codes {
    fn new(table: &'static str, width: usize) -> Self {
        Self { table, width, rows: BTreeMap::new() }
    }

    fn insert(&mut self, code: &str, meaning: &str) {
        let table = self.table;
        assert!(
            code.len() == self.width && code.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase()),
            "data/{table}.csv: `{code}` is not {} digits or capital letters",
            self.width
        );
        assert!(!meaning.is_empty(), "data/{table}.csv: {code} has no meaning");
        let before = self.rows.insert(code.to_owned(), meaning.to_owned());
        assert!(before.is_none(), "data/{table}.csv: {code} stands twice");
    }

    fn write(&self, out: &mut String, name: &str, doc: &str) {
        writeln!(out, "/// {doc}\n#[rustfmt::skip]\npub(super) static {name}: &[(&str, &str)] = &[")
            .expect("writing to a string");
        for (code, meaning) in &self.rows {
            writeln!(out, "    ({code:?}, {meaning:?}),").expect("writing to a string");
        }
        out.push_str("];\n");
    }
}

/// A table of `data/`: comment lines, one line of column names, rows.
pub(crate) struct Table {
    name: &'static str,
    columns: StringRecord,
    rows: Vec<StringRecord>,
}

impl Table {
    pub(crate) fn read(root: &Path, name: &'static str) -> Self {
        let path = root.join("data").join(name).with_extension("csv");
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("data/{name}.csv: {error}"));
        let mut reader = ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
        let columns = reader.headers().unwrap_or_else(|error| panic!("data/{name}.csv: {error}")).clone();
        let rows = reader.records().collect::<Result<_, _>>();
        Self { name, columns, rows: rows.unwrap_or_else(|error| panic!("data/{name}.csv: {error}")) }
    }

    pub(crate) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|cells| Row { table: self, cells })
    }
}

pub(crate) struct Row<'t> {
    table: &'t Table,
    cells: &'t StringRecord,
}

impl<'t> Row<'t> {
    pub(crate) fn get(&self, column: &str) -> &'t str {
        let Some(at) = self.table.columns.iter().position(|name| name == column) else {
            panic!("data/{}.csv has no column `{column}`", self.table.name);
        };
        self.cells[at].trim()
    }
}

pub(crate) fn head(name: &str, doc: &str) -> String {
    format!("// @generated by `cargo run -p xtask -- gen` from data/{name}.csv; do not edit\n\n//! {doc}\n\n")
}

pub(crate) fn source_file(name: &str, text: String) -> Generated {
    (Path::new("src/registry").join(name).with_extension("rs"), text)
}
