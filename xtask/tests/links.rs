//! Every file that a page links to is there.

use std::fs;
use std::path::{Path, PathBuf};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// The pages of the repository: those at its root, and all below `docs` and `data`.
fn pages() -> Vec<PathBuf> {
    let root = Path::new(ROOT);
    let mut pages = files(root);
    let mut folders = vec![root.join("docs"), root.join("data")];
    while let Some(folder) = folders.pop() {
        pages.extend(files(&folder));
        let entries = fs::read_dir(folder).expect("a folder of the repository").flatten();
        folders.extend(entries.map(|entry| entry.path()).filter(|path| path.is_dir()));
    }
    pages
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder of the repository").flatten();
    entries.map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|end| end == "md")).collect()
}

/// What a page links to: addresses in round brackets behind square ones.
fn links(text: &str) -> impl Iterator<Item = &str> {
    text.split("](").skip(1).filter_map(|rest| rest.split([')', ' ', '\n']).next())
}

#[test]
fn links_lead_somewhere() {
    let (mut followed, mut broken) = (0, Vec::new());
    for page in pages() {
        let text = fs::read_to_string(&page).expect("a page");
        let folder = page.parent().expect("a page stands in a folder");
        for link in links(&text).filter(|link| !link.contains("://") && !link.starts_with(['#', '<'])) {
            followed += 1;
            let file = link.split('#').next().unwrap_or(link);
            if !folder.join(file).exists() {
                broken.push(format!("{}: {link}", page.display()));
            }
        }
    }
    assert!(followed > 100, "{followed} links");
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}
