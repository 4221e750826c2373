use super::*;
use crate::diagnoser::Diagnoser;
use crate::finding::{Code, Severity};
use crate::profile::{Fact, Profile};
use crate::profiles::{ALIEXPRESS, AMAZON, EBAY, SHOPEE, WALMART};
use crate::text::Lang;
use crate::verdict::Verdict;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn desk() -> Diagnoser {
    Diagnoser::new().profile(&ALIEXPRESS).today(day("2026-11-24"))
}

/// Codes of the order's own findings, with their weights.
fn told(diagnoser: Diagnoser, order: &Order<'_>) -> Vec<(Code, Severity)> {
    diagnoser.order(order).findings().iter().map(|f| (f.code, f.severity)).collect()
}

#[test]
fn a_good_order_has_nothing_to_say() {
    for order in [
        Order::new("UG336196744YP").service("YANWEN_AM").shipped_on(day("2026-11-20")).id("8135497230012345"),
        Order::new("LP00492755414105").service("菜鸟无忧物流-标准").label("LP00492755414105"),
        Order::new("LX473124744CN").service("菜鸟无忧物流-标准"),
        Order::new("CN184073952618407").service("菜鸟无忧物流-标准"),
        Order::new("LX473124744CN").service("e邮宝"),
        Order::new("RB123456785GB").service("YANWEN_AM"),
        Order::new("YT2632121272164446").service("YUNTU").shipped_on(day("2026-11-18")),
        Order::new("1Z999AA10123456784").carrier("ups").destination("US"),
    ] {
        let d = desk().order(&order);
        assert_eq!(d.findings(), [], "{order:?}");
        assert!(d.number().verdict().is_ok(), "{order:?} {:?}", d.number());
    }
}

#[test]
fn the_courier_to_the_warehouse_is_not_the_number_of_cainiao() {
    for service in ["CAINIAO_STANDARD", "菜鸟专线-标准", "AliExpress 无忧物流-标准"] {
        let order = Order::new("SF1038472615093").service(service);
        assert_eq!(told(desk(), &order), [(Code::ServiceShape, Severity::Error)]);
        assert_eq!(desk().order(&order).number().verdict(), Verdict::Mismatch);
        let before = order.shipped_on(day("2024-04-20"));
        let told = told(desk(), &before);
        assert!(told.contains(&(Code::ServiceShape, Severity::Warning)), "{told:?}");
    }
}

#[test]
fn a_service_uses_its_own_kind_of_number() {
    assert_eq!(told(desk(), &Order::new("LX473124744CN").service("CPAM")), [(Code::ServiceShape, Severity::Error)]);
    assert_eq!(told(desk(), &Order::new("RB123456785CN").service("CPAM")), []);
}

#[test]
fn a_carrier_that_is_not_connected_is_named_with_others() {
    let order = Order::new("HABCDE1234567890").carrier("evri");
    let d = desk().order(&order);
    let finding = d.findings().iter().find(|f| f.code == Code::CarrierNotTaken).expect("told");
    assert_eq!(finding.severity, Severity::Warning);
    assert!(finding.message(order.number, Lang::En).starts_with("AliExpress lists no service of Evri"));
    assert!(finding.help(order.number, Lang::Zh).contains("燕文"), "{}", finding.help(order.number, Lang::Zh));
}

#[test]
fn the_number_may_not_be_another_field() {
    let id = "8135497230012345";
    let order = Order::new(id).id(id);
    assert_eq!(told(desk(), &order), [(Code::EqualsOrderId, Severity::Error)]);
    let proven = Order::new("1Z999AA10123456784").id("1z999aa10123456784");
    assert_eq!(told(desk(), &proven), [(Code::EqualsOrderId, Severity::Warning)]);
    assert_eq!(told(Diagnoser::new().profile(&WALMART), &proven), [(Code::EqualsOrderId, Severity::Error)]);
    let reference = Order::new("1Z999AA10123456784").reference("1Z999AA10123456784");
    assert_eq!(told(Diagnoser::new().profile(&WALMART), &reference), [(Code::EqualsOrderId, Severity::Error)]);
}

#[test]
fn another_order_of_the_shop_is_no_parcel() {
    let judge = |number: &str, service: &str| {
        let order = Order::new(number).service(service).id("8132213199656067");
        let d = desk().order(&order);
        (d.number().verdict(), d.number().findings().first().map(|f| f.code))
    };
    let order_id = (Verdict::Foreign, Some(Code::OrderId));
    for service in ["菜鸟无忧物流-标准", "DHL", "Fedex IP", "燕文航空挂号小包"] {
        assert_eq!(judge("8130739311795860", service), order_id, "{service}");
    }
    for number in ["330739311795860", "3318810025"] {
        assert_ne!(judge(number, "菜鸟无忧物流-标准"), order_id, "{number}");
    }
    let last = |digit: u8| judge(&format!("813073931179586{digit}"), "菜鸟无忧物流-标准") == order_id;
    assert_eq!((0..10).filter(|digit| last(*digit)).count(), 9, "one passes the check of Canada Post");
}

#[test]
fn a_barcode_of_one_country_does_not_go_to_another() {
    let disagrees = |number: &str, carrier: &str, country: &str| {
        let order = Order::new(number).carrier(carrier).destination(country);
        told(desk(), &order).iter().any(|(code, _)| *code == Code::DestinationDisagrees)
    };
    for (number, carrier) in [
        ("420100019400111206206406260787", "usps"),
        ("(420)10001(94)00111206206406260787", "usps"),
        ("C11031500001879", "ontrac"),
        ("c 11031500001879", "ontrac"),
    ] {
        assert!(disagrees(number, carrier, "BR"), "{number}");
        for home in ["US", "PR", "Puerto Rico", "波多黎各", "GU"] {
            assert!(!disagrees(number, carrier, home), "{number} {home}");
        }
    }
    let routed = "420100019400111206206406260787";
    for (to, other) in [("10001", false), ("New York, NY 10001-1234", false), ("78745", true), ("US 78745", true)] {
        assert_eq!(disagrees(routed, "usps", to), other, "{to}");
    }
    assert!(!disagrees("9400111206206406260787", "usps", "BR"), "a post hands its parcels on");
}

#[test]
fn the_label_decides() {
    let order = Order::new("RB132456785GB").label("RB123456785GB");
    assert_eq!(told(desk(), &order), [(Code::LabelSlip, Severity::Error)]);
    assert_eq!(told(desk(), &Order::new("").label("RB123456785GB")), [(Code::NumberMissing, Severity::Error)]);
}

#[test]
fn the_number_of_the_label_is_proposed_and_no_other() {
    let fix = |number, label| {
        let order = Order::new(number).label(label);
        let d = Diagnoser::new().order(&order);
        let numbers: Vec<_> = d.number().repairs().iter().map(|r| (r.number.clone(), r.applicability)).collect();
        let applied = d.number().fix().map(|fix| (fix.apply(number), fix.applicability));
        assert_eq!(numbers.first().cloned(), applied, "{number} {label}");
        assert!(numbers.len() <= 1, "{number} {label} {numbers:?}");
        (d.findings().iter().map(|f| f.code).collect::<Vec<_>>(), applied.map(|(number, _)| number))
    };
    let label = || Some("LX473124735CN".to_owned());
    assert_eq!(fix("LX47312475CN", "LX473124735CN"), (vec![Code::LabelSlip], label()));
    assert_eq!(fix("lx473124753cn", "LX473124735CN"), (vec![Code::LabelSlip], label()));
    assert_eq!(fix("****4735CN", "LX473124735CN"), (vec![Code::LabelExplainsLoss], label()));
    assert_eq!(fix("RB12345678SGB", "RB987654321GB"), (vec![Code::LabelDiffers], None));
}

#[test]
fn a_masked_label_condemns_no_number() {
    for (number, label) in [("9400111206206406260787", "****0787"), ("1Z5R89390357567127", "1Z5R89*********127")] {
        let order = Order::new(number).label(label);
        assert_eq!(told(Diagnoser::new(), &order), [(Code::LabelMissing, Severity::Warning)], "{label}");
    }
    let order = Order::new("9400111206206406260787").label("****0788");
    assert_eq!(told(Diagnoser::new(), &order), [(Code::LabelDiffers, Severity::Error)]);
}

#[test]
fn days_are_held_against_one_another() {
    let order = Order::new("LX473124744CN").service("菜鸟无忧物流-标准");
    let on = |text: &str| told(desk(), &order.shipped_on(day(text)));
    assert_eq!(on("2026-11-25"), [(Code::ShippedInFuture, Severity::Warning)]);
    assert_eq!(on("2026-10-25"), []);
    assert_eq!(on("2026-10-24"), [(Code::OutsideWindow, Severity::Warning)]);
    let old = on("2025-11-20");
    assert_eq!(old, [(Code::OutsideWindow, Severity::Warning), (Code::ReusePossible, Severity::Note)]);
}

#[test]
fn the_date_inside_a_number_is_held_against_the_day_of_shipping() {
    let yunexpress = |number| Order::new(number).service("YUNTU").shipped_on(day("2026-11-20"));
    // Day 321 of 2026 is the 17th of November.
    assert_eq!(told(desk(), &yunexpress("YT2632121272164446")), []);
    assert_eq!(told(desk(), &yunexpress("YT2629521272164446")), []);
    assert_eq!(told(desk(), &yunexpress("YT2632721272164446")), [(Code::DateDisagrees, Severity::Warning)]);
    assert_eq!(told(desk(), &yunexpress("YT2229521272164446")), [(Code::DateDisagrees, Severity::Warning)]);
    // No label is made for a day in many years.
    assert_eq!(told(desk(), &yunexpress("YT9332721272164446")), []);
    let undated = Order::new("YT2636021272164446").service("YUNTU");
    assert_eq!(told(desk(), &undated), [(Code::DateDisagrees, Severity::Warning)]);
}

#[test]
fn characters_that_a_marketplace_refuses() {
    let order = Order::new("24XI00743314*001001").carrier("wedo");
    let d = Diagnoser::new().profile(&EBAY).order(&order);
    if d.number().canonical().is_some_and(|c| c.contains('*')) {
        assert!(d.findings().iter().any(|f| f.code == Code::ForbiddenCharacter && f.span.of(order.number) == "*"));
    }
}

#[test]
fn what_a_marketplace_refuses_is_shown_where_it_stands() {
    for number in ["２4XI00743314＊001001", "24XI00743314*001001"] {
        let order = Order::new(number);
        let d = Diagnoser::new().profile(&WALMART).order(&order);
        assert!(d.number().canonical().is_some(), "{number}");
        let shown = d.findings().iter().find(|f| f.code == Code::ForbiddenCharacter).map(|f| f.span.of(number));
        assert!(matches!(shown, Some("＊" | "*")), "{number} {shown:?}");
    }
}

#[test]
fn a_number_that_is_too_long_is_held_against_the_limit() {
    let profile = Profile { longest: Some(Fact::documented(12, "", "")), ..Profile::new("short", "Short") };
    let order = Order::new("1Z999AA10123456784");
    let d = Diagnoser::new().order_with_profile(&order, &profile);
    let finding = d.findings().iter().find(|f| f.code == Code::TooLongForPlatform).expect("told");
    assert!(finding.message(order.number, Lang::En).ends_with("18 characters; the limit is 12"));
    assert!(finding.message(order.number, Lang::Zh).ends_with("现为 18 位，上限 12 位"));
}

#[test]
fn a_carrier_that_nobody_knows_is_said_so() {
    let order = Order::new("1Z999AA10123456784").carrier("no such line");
    assert_eq!(told(desk(), &order), [(Code::UnknownCarrier, Severity::Note)]);
}

#[test]
fn a_service_behind_the_name_of_a_carrier_is_no_other_carrier() {
    let verdict = |carrier, number| desk().order(&Order::new(number).carrier(carrier)).number().verdict();
    for carrier in ["UPS Ground", "UPS® SurePost", "UPS"] {
        assert_eq!(verdict(carrier, "1Z999AA10123456784"), Verdict::Valid, "{carrier}");
    }
    // The post delivers what such services collect.
    assert_eq!(verdict("UPS SurePost", "9400111206206406260787"), Verdict::Valid);
    assert_eq!(verdict("UPS", "9400111206206406260787"), Verdict::Mismatch);
    assert_eq!(verdict("Royal Mail Tracked 48", "1Z999AA10123456784"), Verdict::Mismatch);
}

/// The verdict under a declaration without a marketplace, and how much the note on the carrier weighs.
fn handed_on(order: &Order<'_>) -> (Verdict, Option<Severity>) {
    let d = Diagnoser::new().order(order);
    let note = d.all().find(|f| f.code == Code::CarrierMismatch).map(|f| f.severity);
    (d.number().verdict(), note)
}

#[test]
fn a_line_across_borders_hands_on_to_whoever_delivers() {
    for (carrier, number, verdict) in [
        ("CAINIAO_STANDARD", "1Z5R89390357567127", Verdict::Valid),
        ("菜鸟无忧物流-标准", "UUS62M6610133301234", Verdict::Plausible),
        ("云途", "H00TCC0028567558", Verdict::Plausible),
        ("yunexpress", "1z5r89390357567127", Verdict::Fixable),
        ("yanwen", "LX473124735CN", Verdict::Valid),
    ] {
        assert_eq!(
            handed_on(&Order::new(number).carrier(carrier)),
            (verdict, Some(Severity::Note)),
            "{carrier} {number}"
        );
    }
    // The courier to the warehouse delivers nothing abroad, and what has a slip is nobody's.
    let refused = Some(Severity::Error);
    assert_eq!(handed_on(&Order::new("SF1038472615093").carrier("yunexpress")), (Verdict::Mismatch, refused));
    assert_eq!(handed_on(&Order::new("1Z5R89390357567128").carrier("yunexpress")), (Verdict::Suspect, None));
    // Of bare digits that nobody is likely to have given out, nobody can say that they are none of a deliverer's.
    for carrier in ["yunexpress", "菜鸟", "4PX"] {
        assert_eq!(handed_on(&Order::new("201298452277").carrier(carrier)), (Verdict::Unknown, None), "{carrier}");
    }
    // Networks deliver what they number themselves, also those of a marketplace.
    for carrier in ["Royal Mail", "Amazon Logistics", "SPX Express"] {
        assert_eq!(handed_on(&Order::new("1Z5R89390357567127").carrier(carrier)), (Verdict::Mismatch, refused));
    }
}

#[test]
fn a_label_may_show_the_number_of_the_line_that_hands_on() {
    let severity = |number, label| {
        let order = Order::new(number).carrier("云途").label(label);
        let differs = |(code, severity)| (code == Code::LabelDiffers).then_some(severity);
        told(Diagnoser::new(), &order).into_iter().find_map(differs)
    };
    assert_eq!(severity("9400111206206406260787", "YT2229521272164446"), Some(Severity::Warning));
    assert_eq!(severity("YT2229521272164446", "YT1830817046200177"), Some(Severity::Error));
}

#[test]
fn the_post_of_the_destination_delivers_what_another_post_has_numbered() {
    let order = Order::new("LX473124735CN").carrier("USPS");
    assert_eq!(handed_on(&order), (Verdict::Mismatch, Some(Severity::Error)));
    assert_eq!(handed_on(&order.destination("US")), (Verdict::Valid, Some(Severity::Note)));
    assert_eq!(handed_on(&order.destination("DE")), (Verdict::Mismatch, Some(Severity::Error)));
}

#[test]
fn a_declared_carrier_hands_on_with_and_without_an_order() {
    for (carrier, number) in [
        ("cainiao", "1Z5R89390357567127"),
        ("云途", "H00TCC0028567558"),
        ("UPS SurePost", "9400111206206406260787"),
        ("yunexpress", "SF1038472615093"),
        ("Royal Mail", "1Z5R89390357567127"),
    ] {
        let alone = Diagnoser::new().carrier(carrier).expect(carrier);
        let d = alone.diagnose(number);
        let order = Diagnoser::new().order(&Order::new(number).carrier(carrier));
        assert_eq!(d.verdict(), order.number().verdict(), "{carrier} {number}");
        assert_eq!(alone.is_valid(number), d.verdict().is_ok(), "{carrier} {number}");
        assert_eq!(alone.classify(number).is_some(), d.verdict().is_acceptable(), "{carrier} {number}");
    }
}

#[test]
fn the_number_of_any_carrier_that_is_named_is_right() {
    for (carriers, number) in [
        ("DHL/UPS", "1Z5R89390357567127"),
        ("DHL/UPS", "3318810025"),
        ("顺丰/中通", "SF1038472615093"),
        ("USPS or UPS", "9400111206206406260787"),
        ("DHL + Hermes", "H1001990011223344556"),
        ("UPS/DHL/FedEx/Yanwen", "986578788855"),
        ("UPS/DHL/FedEx/Yanwen", "UG336196744YP"),
    ] {
        let order = Order::new(number).carrier(carriers);
        assert_eq!(Diagnoser::new().order(&order).number().verdict(), Verdict::Valid, "{carriers} {number}");
        let alone = Diagnoser::new().carrier(carriers).expect(carriers);
        assert!(alone.is_valid(number) && alone.classify(number).is_some(), "{carriers} {number}");
        assert_eq!(alone.diagnose(number).verdict(), Verdict::Valid, "{carriers} {number}");
    }
    let all = "UPS/DHL/FedEx/Yanwen/USPS/GLS/TNT/4PX/SF Express";
    assert!(Diagnoser::new().carrier(all).is_err(), "a list of all that there is names nobody");
    let neither = Order::new("986578788855").carrier("DHL/UPS");
    assert_ne!(Diagnoser::new().order(&neither).number().verdict(), Verdict::Valid);
}

/// Who delivers where the parcel goes comes before others with numbers of the same form, and after who is told by more.
#[test]
fn the_destination_decides_between_carriers_that_fit_alike() {
    let first = |number, to| {
        let d = Diagnoser::new().order(&Order::new(number).destination(to));
        let carrier = d.number().best().expect(number).carrier;
        (carrier.id, d.number().matches()[0].carrier.id)
    };
    for (to, id) in
        [("BR", "total-express"), ("CZ", "ppl-cz"), ("捷克", "ppl-cz"), ("Czechia", "ppl-cz"), ("US", "total-express")]
    {
        assert_eq!(first("40398271560", to), (id, id), "{to}");
    }
    for to in ["GB", "uk", "CN"] {
        assert_eq!(first("1Z5R89390357567127", to), ("ups", "ups"), "{to}");
    }
}

#[test]
fn a_country_is_the_same_however_it_is_spelled() {
    for to in ["GB", "gb", "UK", "United Kingdom", "英国"] {
        let d = Diagnoser::new().order(&Order::new("RB123456785GB").carrier("Royal Mail").destination(to));
        assert!(!d.findings().iter().any(|f| f.code == Code::DestinationDisagrees), "{to}");
    }
}

#[test]
fn a_network_of_several_countries_goes_to_each_of_them() {
    let mut elsewhere = 0;
    for carrier in crate::CARRIERS.iter().filter(|c| !c.abroad.is_empty()) {
        for number in carrier.formats.iter().flat_map(|f| f.valid) {
            let disagrees = |to| {
                let d = Diagnoser::new().order(&Order::new(number).carrier(carrier.id).destination(to));
                d.findings().iter().any(|f| f.code == Code::DestinationDisagrees)
            };
            for to in carrier.abroad {
                assert!(!disagrees(to), "{} {number} {to}", carrier.id);
            }
            elsewhere += usize::from(disagrees("JP"));
        }
    }
    assert!(elsewhere > 0);
}

#[test]
fn a_carrier_that_is_nobody_declares_nothing() {
    for name in ["Other", "其他", "自提", "无需物流"] {
        let order = Order::new("1Z5R89390357567127").carrier(name);
        let d = Diagnoser::new().order(&order);
        assert!(d.is_ok() && d.all().next().is_none(), "{name}: {:?}", d.all().collect::<Vec<_>>());
    }
}

#[test]
fn what_costs_a_waybill_is_said_as_the_marketplace_has_it() {
    let order = Order::new("1Z5R89390357567127").carrier("usps");
    let d = Diagnoser::new().order(&order);
    let finding = d.all().find(|f| f.code == Code::CarrierMismatch).unwrap();
    let help = |lang| finding.help(order.number, lang);
    assert!(help(Lang::En).contains("often cannot be changed") && !help(Lang::En).contains("AliExpress"));
    assert!(!help(Lang::Zh).contains("速卖通"));
    let there = |profile, lang| finding.help_on(profile, order.number, lang);
    assert!(there(&ALIEXPRESS, Lang::En).contains("cancel the waybill"));
    assert!(there(&ALIEXPRESS, Lang::Zh).contains("速卖通单号回填后不能修改"));
    assert!(there(&AMAZON, Lang::En).contains("until the order is delivered"));
    assert!(there(&SHOPEE, Lang::En).contains("often cannot be changed"));
}
