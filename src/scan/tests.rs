use proptest::prelude::*;

use super::*;
use crate::canon::Compact;
use crate::cell::claim::{self, Claim};
use crate::finding::Code;
use crate::foreign::{self, Strength};
use crate::matched::Fits;
use crate::matcher::FormatId;
use crate::rank::Context;
use crate::rule::Role;
use crate::sample::dice;

fn strict(text: &str) -> Vec<String> {
    Scanner::strict().scan(text).map(|s| s.number).collect()
}

fn eager(text: &str) -> Vec<String> {
    Scanner::eager().scan(text).map(|s| s.number).collect()
}

#[test]
fn numbers_in_sentences() {
    for (text, number) in [
        ("Your parcel RB123456785GB is on its way.", "RB123456785GB"),
        ("您好，单号RB123456785GB已发出", "RB123456785GB"),
        ("包裹1Z999AA10123456784到了吗", "1Z999AA10123456784"),
        ("송장번호는 RB123456785GB입니다", "RB123456785GB"),
        ("(RB 123 456 785 GB)", "RB123456785GB"),
        ("rb123456785gb, thanks", "RB123456785GB"),
        ("ＲＢ１２３４５６７８５ＧＢ", "RB123456785GB"),
        ("It is 1Z 999 AA1 01 2345 6784, sent on 3 May", "1Z999AA10123456784"),
        ("label_RB123456785GB.pdf", "RB123456785GB"),
        ("RB_123456785_GB", "RB123456785GB"),
        ("%22RB123456785GB%22", "RB123456785GB"),
        ("scanned: ]C1RB123456785GB", "RB123456785GB"),
        ("see https://t.17track.net/en#nums=RB123456785GB.", "RB123456785GB"),
        ("https://www.fedex.com/fedextrack/?trknbr=986578788855", "986578788855"),
        ("FedEx 986578788855", "986578788855"),
        ("with FedEx: 9865 7878 8855", "986578788855"),
        ("986578788855 (FedEx)", "986578788855"),
        ("Tracking number: 986578788855", "986578788855"),
        ("Tracking No. 986578788855", "986578788855"),
        ("The tracking number of your parcel is 986578788855", "986578788855"),
        ("快递单号：986578788855", "986578788855"),
        ("亲，单号是 9865 7878 8855 哦", "986578788855"),
        ("运单号\n986578788855", "986578788855"),
        ("Order number,Tracking number\n3318810025,986578788855", "986578788855"),
        ("Order number,Phone,Notes\n1000079914,1,tracking number 986578788855", "986578788855"),
        ("| Order number | Tracking number |\n|---|---|\n| 3318810025 | 986578788855 |", "986578788855"),
        ("level=info tracking_no=986578788855&status=1", "986578788855"),
        ("Tracking No.986578788855", "986578788855"),
        ("AWB-986578788855", "986578788855"),
        ("Order number | Tracking number\n1000079914 | 986578788855", "986578788855"),
        ("运单号 订单号 电话\n986578788855 1000079914 13800138000", "986578788855"),
        ("tracking_no,order_no\n986578788855,1000079914", "986578788855"),
        ("Tracking number1Z5R89390357567127", "1Z5R89390357567127"),
        ("TrackingLX473124735CNOrder", "LX473124735CN"),
        ("LX473124735CNx2", "LX473124735CN"),
        ("单号 YT21 2619 2644 1483 70", "YT2126192644148370"),
        // A post may keep no check digit of its own in the shape that fits best.
        ("Código de rastreio: CP 0471 8263 2 PT", "CP047182632PT"),
        ("RR 6184 0739 1 FR", "RR618407391FR"),
        // A telephone or the zone of a time takes nothing of the number behind it.
        ("+49 171 1234567 9405807303484833547803", "9405807303484833547803"),
        ("+8613800138000 9405807303484833547803", "9405807303484833547803"),
        ("08:15 +0100 9405807303484833547803", "9405807303484833547803"),
        // The end of a line stands in it, as mail breaks it.
        ("Ihre Sendung LX473124\n735CN ist", "LX473124735CN"),
        ("Ihre Sendung LX473124-\n735CN ist", "LX473124735CN"),
        ("Ihre Sendung LX473124=\n735CN ist", "LX473124735CN"),
        ("Hallo,\n> LX473124\n> 735CN", "LX473124735CN"),
        // Words of another alphabet touch it, and line ends as programs write them.
        ("номерLX473124735CN", "LX473124735CN"),
        ("LX473124735CNотправлен", "LX473124735CN"),
        ("no\\nLX473124735CN\\nok", "LX473124735CN"),
        ("Tracking number: 986578788855\\nThank you", "986578788855"),
        ("see (420)902109405807303484833547803 there", "9405807303484833547803"),
        ("see (420)90210(94)05807303484833547803 there", "9405807303484833547803"),
    ] {
        assert_eq!(strict(text), [number], "{text}");
        assert_eq!(eager(text), [number], "{text}");
    }
}

#[test]
fn the_carrier_of_a_labelled_number_may_stand_in_another_sentence() {
    for (text, carrier) in [
        ("Your order was shipped with Yamato Transport. Tracking number: 412006058796", "yamato"),
        ("Carrier: Yamato Transport\nService: Standard\nTracking number: 412006058796", "yamato"),
        ("物流公司：FedEx\n物流单号：986578788855", "fedex"),
    ] {
        let found: Vec<_> = strict_with_carriers(text);
        assert_eq!(found, [carrier], "{text}");
    }
}

fn strict_with_carriers(text: &str) -> Vec<&'static str> {
    Scanner::strict().scan(text).map(|s| s.best.carrier.id).collect()
}

#[test]
fn several_numbers_stay_several() {
    for text in [
        "RB123456785GB LX473124829CN",
        "RB123456785GB\nLX473124829CN",
        "RB123456785GB-LX473124829CN",
        "RB123456785GB、LX473124829CN",
        "RB123456785GB和LX473124829CN",
    ] {
        assert_eq!(strict(text), ["RB123456785GB", "LX473124829CN"], "{text}");
    }
    let text = "986578788855\n986578788866";
    assert!(scan(text).all(|s| !s.span.of(text).contains('\n')), "two lines are not one number");
}

#[test]
fn other_things_are_left_alone() {
    for text in [
        "call +44 20 7946 0958 or 13800138000",
        "order no. 986578788855",
        "订单号：986578788855",
        "发票号码为986578788855",
        "工单号98657878885",
        "986578788855@qq.com",
        "https://example.com/orders",
        "https://example.com/compare/0.2.183...0.2.184",
        "https://example.com/status/1883906113428676938",
        "550e8400-e29b-41d4-a716-446655440000",
        "on 2026-03-14 at 09:42, 1,284.50 USD",
        "INV-986578788855",
        "order_no=986578788855&status=1",
        "Ordren 986578788855 er sendt med FedEx",
        "986578788855 numaralı siparişiniz FedEx ile gönderildi",
        "您购买的986578788855号订单已交FedEx",
        "电话：010-58407915",
        "00000000000000000000 and RB000000000GB",
        "d41d8cd98f00b204e9800998ecf8427e",
        "(01)04006381333931(17)261130(10)AB12",
    ] {
        assert_eq!(eager(text), [""; 0], "{text}");
    }
}

#[test]
fn figures_of_a_table_prove_nothing() {
    for text in ["928769 43696 39603 8887 25", "4154021291\tDPD798827", "5035299590\tGTO061765"] {
        assert_eq!(strict(text), [""; 0], "{text}");
    }
}

#[test]
fn what_is_left_of_a_number_is_none() {
    for text in [
        "tracking number AP47383197184... has shipped",
        "单号AP47383197184***已发货",
        "tracking number 94001362062481… has shipped",
    ] {
        assert_eq!(eager(text), [""; 0], "{text}");
    }
    for (text, number) in [
        ("RB123456785GB... has shipped", "RB123456785GB"),
        ("**RB123456785GB** has shipped", "RB123456785GB"),
        ("Where is tracking number 986578788855???", "986578788855"),
    ] {
        assert_eq!(strict(text), [number], "{text}");
    }
}

/// Numbers of every format for which more speaks than their length, and which are spelled neither like a date nor like
/// the barcode of an article.
fn distinctive() -> Vec<(&'static str, String)> {
    let mut below = dice(3);
    let mut out = Vec::new();
    for format in FormatId::all().map(FormatId::format).filter(|f| f.role != Role::OrderReference) {
        for _ in 0..3 {
            let Some(number) = format.sample(&mut below) else { continue };
            let Some(compact) = Compact::of(number.as_bytes()) else {
                // A slash makes a telephone of some: `0958/8940943`.
                let other = foreign::look(&number).is_some();
                if !other && Fits::punctuated(Context::default(), number.as_bytes()).is_some() {
                    out.push((format.id, number));
                }
                continue;
            };
            let other = foreign::digits(&compact).is_some_and(|(code, strength)| {
                strength >= Strength::Strong || code == Code::ArticleNumber && strength == Strength::Fair
            });
            // One in eleven is a slip of a postal item by chance: `RS5951947196Y`.
            let alone = crate::diagnose(&number).verdict().is_acceptable();
            if claim::of_number(&compact).is_some_and(Claim::is_distinctive) && !other && alone {
                out.push((format.id, number));
            }
        }
    }
    out
}

const ENGLISH: &[&str] = &[
    "Hello, your parcel {} left our warehouse on 12 March and should arrive within 7 days.",
    "We sent {}; please allow 2 weeks.",
    "{} was handed over yesterday at 17:30.",
    "Any news about ({})? I paid 35.90 for it.",
];
const CHINESE: &[&str] =
    &["亲，您的包裹{}已经发出，预计7天到。", "今天发了{}和样品2件", "{}一直没有更新，麻烦查一下", "请查收：{}。"];

#[test]
fn planted_numbers_are_found() {
    let planted = distinctive();
    let mut missed = Vec::new();
    for (i, (format, number)) in planted.iter().enumerate() {
        for frames in [ENGLISH, CHINESE] {
            let text = frames[i % frames.len()].replace("{}", number);
            let found: Vec<_> = scan(&text).filter(|s| s.span.of(&text) == number.as_str()).collect();
            if found.len() != 1 {
                missed.push(format!("{format} {text} {:?}", eager(&text)));
            }
        }
    }
    println!("{} numbers planted twice, {} missed", planted.len(), missed.len());
    assert!(missed.is_empty(), "{} of {}:\n{}", missed.len(), 2 * planted.len(), missed.join("\n"));
}

#[test]
fn ordinary_text_has_no_numbers() {
    for (name, text, words) in [
        ("English", include_str!("../../tests/prose/english.txt"), |t: &str| t.split_whitespace().count()),
        ("Chinese", include_str!("../../tests/prose/chinese.txt"), |t: &str| t.chars().count() * 2 / 3),
    ] as [(&str, &str, fn(&str) -> usize); 2]
    {
        let (strict, eager, words) = (strict(text), eager(text), words(text));
        println!("{name}: {words} words, strict {strict:?}, eager {eager:?}");
        assert!(strict.is_empty(), "{strict:?}");
        assert!(eager.len() * 1000 <= 5 * words, "{eager:?}");
    }
}

#[test]
fn four_times_the_text_takes_no_more_than_nine_times_the_time() {
    use std::time::{Duration, Instant};

    let time = |text: &str| {
        let once = || {
            let start = Instant::now();
            assert!(scan(text).count() < text.len());
            start.elapsed()
        };
        (0..7).map(|_| once()).min().unwrap_or(Duration::ZERO)
    };
    for unit in ["1 ", "12-", "1", "A1", "1,111,", "986578788855 ", "RB12345678\n", "(00)1", "单", "www.a.b/1 "] {
        let text = unit.repeat(6000 / unit.len());
        // A quadratic scan would take sixteen times as long; other tests run beside this one and take their share.
        let (single, fourfold) = (time(&text), time(&text.repeat(4)));
        assert!(fourfold < single * 9 + Duration::from_millis(20), "{unit:?}: {single:?}, then {fourfold:?}");
    }
}

#[test]
fn no_carrier_prints_more_groups() {
    let most = FormatId::all().map(|id| id.format().grouping.len()).max();
    assert!(most <= Some(chain::GROUPS), "{most:?}");
}

proptest! {
    #[test]
    fn sightings_are_in_order_and_on_borders(text in "(\\PC|[0-9A-Z \n-]{0,12}|RB123456785GB|9865 7878 8855|运单号){0,30}") {
        for scanner in [Scanner::strict(), Scanner::eager()] {
            let mut end = 0;
            for sighting in scanner.scan(&text) {
                prop_assert!(sighting.span.start >= end && sighting.span.start < sighting.span.end);
                prop_assert!(text.get(sighting.span.start..sighting.span.end).is_some());
                end = sighting.span.end;
            }
        }
    }

    #[test]
    fn strict_finds_no_more_than_eager(text in "([0-9A-Z]{1,14}|[ ,.\n-]|UPS|tracking no|单号){0,20}") {
        prop_assert!(strict(&text).len() <= eager(&text).len() );
    }
}
