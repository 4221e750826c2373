use super::*;
use crate::carriers::carrier;
use crate::profiles::{self, PROFILES};

#[test]
fn profiles_are_sorted_and_their_names_lead_to_them() {
    assert!(PROFILES.is_sorted_by(|a, b| a.id < b.id));
    for profile in PROFILES {
        let names =
            [profile.id, profile.name].into_iter().chain(profile.name_zh).chain(profile.aliases.iter().copied());
        for name in names {
            assert_eq!(profiles::profile(name).map(|p| p.id), Some(profile.id), "{name}");
        }
    }
}

#[test]
fn every_fact_has_a_source_and_a_date() {
    for p in PROFILES {
        let mut sources: Vec<(&str, &str)> = Vec::new();
        sources.extend(p.takes.iter().map(|f| (f.source, f.date)));
        sources.extend(p.characters.iter().map(|f| (f.source, f.date)));
        sources.extend(p.longest.iter().map(|f| (f.source, f.date)));
        sources.extend(p.batch.iter().map(|f| (f.source, f.date)));
        sources.extend(p.window.iter().map(|f| (f.source, f.date)));
        sources.extend(p.edit.iter().map(|f| (f.source, f.date)));
        sources.extend(p.notes.iter().map(|f| (f.source, f.date)));
        sources.extend(p.distinct_from.iter().map(|f| (f.source, f.date)));
        for (source, date) in sources {
            assert!(!source.is_empty() && date.starts_with("20"), "{}: {source} {date}", p.id);
        }
    }
}

#[test]
fn alternatives_are_carriers_that_the_marketplace_takes() {
    for profile in PROFILES {
        for id in profile.alternatives {
            let carrier = carrier(id).unwrap_or_else(|| panic!("{id}"));
            assert_ne!(profile.takes(carrier), Taken::No, "{} {id}", profile.id);
        }
    }
}

#[test]
fn every_service_of_aliexpress_resolves_by_all_its_names() {
    let profile = &profiles::ALIEXPRESS;
    for service in aliexpress::services() {
        assert_eq!(profile.service(service.code), Some(service));
        for name in service.name.iter().chain(&service.name_zh).chain(service.aliases) {
            let found = profile.service(name).expect(name);
            assert_eq!(found.carrier, service.carrier, "{name}");
        }
    }
}

/// How many services have known numbers. `cargo test -p tracklint service_shapes -- --nocapture` prints the rows.
#[test]
fn service_shapes_are_counted_honestly() {
    let mut count = [0; 6];
    for service in aliexpress::services() {
        let shapes = Shapes::of(service);
        let (kind, what) = match shapes {
            Shapes::Of(carrier) => (0, carrier.id),
            Shapes::Only(carrier, formats) => {
                assert!(formats.iter().all(|id| carrier.formats.iter().any(|f| f.id == *id)), "{formats:?}");
                (1, carrier.id)
            }
            Shapes::Cainiao(carrier) => (2, carrier.id),
            Shapes::Open => (3, "any"),
            Shapes::Unpublished(id) => (4, id),
            Shapes::Unrecorded => (5, "?"),
        };
        count[kind] += 1;
        println!("{:<28} {kind} {what}", service.code);
    }
    println!("of one carrier, some formats, Cainiao, open, unpublished, unrecorded: {count:?}");
    assert_eq!(count.iter().sum::<usize>(), aliexpress::services().len());
    assert!(count[0] + count[1] + count[2] >= 80, "{count:?}");
}

#[test]
fn weights_begin_on_their_days() {
    let on = |text: &str| profiles::ALIEXPRESS.severity(Code::ServiceShape, Some(text.parse().unwrap()));
    assert_eq!(on("2024-04-30"), Some(Severity::Warning));
    assert_eq!(on("2024-05-01"), Some(Severity::Error));
    assert_eq!(profiles::ALIEXPRESS.severity(Code::ServiceShape, None), Some(Severity::Error));
    assert_eq!(profiles::GENERIC.severity(Code::ServiceShape, None), None);
}

#[test]
fn a_batch_is_cut_and_nothing_is_lost() {
    let numbers: Vec<u32> = (0..173).collect();
    for profile in PROFILES {
        let limit = profile.batch.map_or(usize::MAX, |fact| fact.value);
        let pieces: Vec<&[u32]> = profile.batches(&numbers).collect();
        assert!(pieces.iter().all(|piece| piece.len() <= limit));
        assert_eq!(pieces.concat(), numbers);
        assert_eq!(profile.batches::<u32>(&[]).count(), 0);
    }
}
