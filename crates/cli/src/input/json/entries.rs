//! Objects in the order of their text, without their values being read.

use anyhow::Result;
use serde::Deserialize;
use serde::de::{MapAccess, Visitor};
use serde_json::value::RawValue;

/// The plain values of an object and of the objects in it, and its lists, with their paths.
pub fn flatten<'a>(
    json: &'a str,
    path: &str,
    leaves: &mut Vec<(String, &'a str)>,
    lists: &mut Vec<(String, &'a str)>,
) -> Result<()> {
    let Entries(entries) = serde_json::from_str(json)?;
    for (key, value) in entries {
        let path = if path.is_empty() { key } else { format!("{path}.{key}") };
        match value.get().as_bytes().first() {
            Some(b'{') => flatten(value.get(), &path, leaves, lists)?,
            Some(b'[') => lists.push((path, value.get())),
            _ => leaves.push((path, value.get())),
        }
    }
    Ok(())
}

/// An object in the order of the text, repeated keys and all.
struct Entries<'a>(Vec<(String, &'a RawValue)>);

impl<'de> Deserialize<'de> for Entries<'de> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Keep;
        impl<'de> Visitor<'de> for Keep {
            type Value = Entries<'de>;
            fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(Keep)
    }
}
