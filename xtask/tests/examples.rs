//! Every public item has an example. CONTRIBUTING.md has the rule.

use std::fs;
use std::path::{Path, PathBuf};

use xtask::root;

/// What stands behind `pub` and makes an item.
const KINDS: [&str; 7] = ["fn", "struct", "enum", "trait", "const", "static", "type"];
/// Programs under these words are not run.
const NOT_RUN: [&str; 5] = ["ignore", "no_run", "text", "toml", "json"];

/// A public item as its file has it.
#[derive(Default)]
struct Item {
    place: String,
    name: String,
    /// The type that it is a method or a constant of.
    owner: Option<String>,
    is_type: bool,
    /// The programs above it.
    examples: Vec<String>,
}

impl Item {
    /// Whether a program calls it by its name.
    fn is_called_in(&self, program: &str) -> bool {
        ["::", "."].iter().any(|sign| {
            let call = format!("{sign}{}", self.name);
            let ends = |at: usize| !program[at + call.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '_');
            program.match_indices(&call).any(|(at, _)| ends(at))
        })
    }
}

#[test]
fn every_public_item_has_an_example() {
    let items = items();
    let is_type_of = |of: &Item, item: &Item| of.is_type && item.owner.as_ref() == Some(&of.name);
    let by_its_type = |item: &Item| {
        let mut examples = items.iter().filter(|of| is_type_of(of, item)).flat_map(|of| &of.examples);
        examples.any(|program| item.is_called_in(program))
    };
    let bare = |item: &&Item| item.examples.is_empty() && !by_its_type(item);
    let missing: Vec<String> = items.iter().filter(bare).map(|item| format!("{} {}", item.place, item.name)).collect();
    assert!(items.len() > 300, "{} public items", items.len());
    assert!(missing.is_empty(), "{} public items without an example:\n{}", missing.len(), missing.join("\n"));
}

#[test]
fn every_example_asserts_something() {
    let idle = |item: &&Item| item.examples.iter().any(|program| !program.contains("assert"));
    let idle: Vec<String> = items().iter().filter(idle).map(|item| format!("{} {}", item.place, item.name)).collect();
    assert!(idle.is_empty(), "examples that assert nothing:\n{}", idle.join("\n"));
}

/// The public items of the library. `pub` means public here, which the lint `unreachable_pub` holds; only the facts of
/// the carriers are seen through their list alone.
fn items() -> Vec<Item> {
    let source = root().join("src");
    let mut folders = vec![source.clone()];
    let mut files: Vec<PathBuf> = Vec::new();
    while let Some(folder) = folders.pop() {
        let entries =
            fs::read_dir(&folder).expect("a folder of the library").map(|entry| entry.expect("an entry").path());
        let (inner, own): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
        folders.extend(inner.into_iter().filter(|path| *path != source.join("carriers") && !path.ends_with("tests")));
        files.extend(own);
    }
    files.sort();
    files.iter().flat_map(|file| in_file(file)).collect()
}

fn in_file(path: &Path) -> Vec<Item> {
    let text = fs::read_to_string(path).expect("a file of the library");
    let shown = path.strip_prefix(root()).unwrap_or(path).display().to_string();
    let mut items = Vec::new();
    let (mut docs, mut hidden) = (String::new(), false);
    let mut owner: Option<(usize, String)> = None;
    // What is hidden hides all that it holds.
    let mut closed: Option<usize> = None;
    for (at, line) in text.lines().enumerate() {
        let (depth, code) = (line.len() - line.trim_start().len(), line.trim_start());
        if closed.is_some_and(|open| depth > open) {
            continue;
        }
        if let Some(doc) = code.strip_prefix("///") {
            docs.push_str(doc.strip_prefix(' ').unwrap_or(doc));
            docs.push('\n');
            continue;
        }
        if code.starts_with("#[") {
            hidden |= code.starts_with("#[doc(hidden)]");
            continue;
        }
        closed = if hidden && code.ends_with('{') { Some(depth) } else { None };
        if code.starts_with("impl") && !code.contains(" for ") {
            owner = Some((depth, implemented(code)));
        } else if code == "}" && owner.as_ref().is_some_and(|(open, _)| *open == depth) {
            owner = None;
        }
        let place = format!("{shown}:{}", at + 1);
        let item = Item { place, examples: programs(&docs), ..Item::default() };
        if hidden {
        } else if let Some(module) = code.strip_prefix("pub mod ") {
            items.push(of_module(path, module, item));
        } else if let Some((kind, name)) = declared(code) {
            let is_type = matches!(kind, "struct" | "enum" | "trait" | "type");
            let owner = owner.as_ref().map(|(_, owner)| owner.clone());
            items.push(Item { name: name.to_owned(), owner, is_type, ..item });
        }
        docs.clear();
        hidden = false;
    }
    items
}

/// The type that a line opens an implementation of: `impl<'p> Profile<'p> {`.
fn implemented(line: &str) -> String {
    let head = line.trim_start_matches("impl");
    let head = if head.starts_with('<') { head.split_once("> ").map_or(head, |(_, rest)| rest) } else { head };
    head.trim().split(['<', ' ']).next().unwrap_or_default().to_owned()
}

/// The kind and the name of the item that a line declares as public. What a macro fills in has none yet.
fn declared(line: &str) -> Option<(&str, &str)> {
    let mut words = line.strip_prefix("pub ")?.split_whitespace().peekable();
    let mut kind = words.next()?;
    if kind == "const" && words.peek() == Some(&"fn") {
        kind = words.next()?;
    }
    let name = words.next()?.split(|c: char| !c.is_alphanumeric() && c != '_').next()?;
    (KINDS.contains(&kind) && !name.is_empty()).then_some((kind, name))
}

/// A module speaks for itself: at the head of its file, or above it where it has none.
fn of_module(parent: &Path, module: &str, item: Item) -> Item {
    let name = module.split([';', ' ']).next().unwrap_or_default().to_owned();
    if module.ends_with('{') {
        return Item { name, ..item };
    }
    let folder = if parent.ends_with("lib.rs") { parent.with_file_name("") } else { parent.with_extension("") };
    let text = fs::read_to_string(folder.join(&name).with_extension("rs")).expect("the file of a module");
    let head = text.lines().map_while(|line| line.strip_prefix("//!"));
    let docs: Vec<&str> = head.map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
    Item { examples: programs(&docs.join("\n")), name, ..item }
}

/// The programs of a text that are run.
fn programs(docs: &str) -> Vec<String> {
    let mut programs = Vec::new();
    let mut open: Option<(bool, String)> = None;
    for line in docs.lines() {
        match (line.strip_prefix("```"), &mut open) {
            (Some(_), Some((run, program))) => {
                programs.extend(run.then(|| program.clone()));
                open = None;
            }
            (Some(words), None) => open = Some((!NOT_RUN.iter().any(|word| words.contains(word)), String::new())),
            (None, Some((_, program))) => {
                program.push_str(line);
                program.push('\n');
            }
            (None, None) => {}
        }
    }
    programs
}
