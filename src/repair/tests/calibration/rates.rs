//! `docs/repairs.md`: how often the true number is among the repairs, against goals that a simpler simulation reached.
//! After a change of the search or of its weights, `REPAIRS=overwrite cargo test -p tracklint --lib rates` writes it
//! anew.

use super::*;

/// A format with what the simulation reached for it.
pub(super) struct Goal {
    format: &'static str,
    /// Whether its numbers are drawn without letters where a shape takes both.
    plain: bool,
    /// Shares of typed errors whose best candidate, and whose best three, hold the truth.
    typed: [f64; 2],
    /// The same of errors of recognition.
    recognised: [f64; 2],
    /// A mistake of each [`Mistake`]: how many numbers it may come from, and how often there is one only.
    ambiguity: [(f64, f64); 4],
    /// One unknown character: the same.
    erased: (f64, f64),
}

const GOALS: &[Goal] = &[
    Goal {
        format: "s10",
        plain: false,
        typed: [0.22, 0.48],
        recognised: [0.47, 0.85],
        ambiguity: [(9.4, 0.0), (1.7, 0.48), (8.7, 0.0), (1.7, 0.47)],
        erased: (1.16, 0.85),
    },
    Goal {
        format: "ups-1z",
        plain: false,
        typed: [0.15, 0.34],
        recognised: [0.31, 0.65],
        ambiguity: [(18.2, 0.0), (2.3, 0.25), (14.8, 0.0), (2.3, 0.24)],
        erased: (2.89, 0.38),
    },
    Goal {
        format: "usps-impb-22-94",
        plain: false,
        typed: [0.10, 0.24],
        recognised: [0.24, 0.54],
        ambiguity: [(22.0, 0.0), (5.1, 0.009), (19.9, 0.0), (2.8, 0.12)],
        erased: (1.0, 1.0),
    },
    Goal {
        format: "canada-post-16",
        plain: false,
        typed: [0.14, 0.32],
        recognised: [0.29, 0.65],
        ambiguity: [(16.0, 0.0), (3.8, 0.04), (14.5, 0.0), (2.3, 0.23)],
        erased: (1.0, 1.0),
    },
    Goal {
        format: "fedex-express-12",
        plain: false,
        typed: [0.17, 0.39],
        recognised: [0.39, 0.76],
        ambiguity: [(12.6, 0.0), (2.0, 0.35), (11.7, 0.0), (2.0, 0.35)],
        erased: (1.15, 0.85),
    },
    Goal {
        format: "dhl-express-waybill",
        plain: false,
        typed: [0.19, 0.38],
        recognised: [0.40, 0.75],
        ambiguity: [(13.3, 0.04), (2.1, 0.33), (12.4, 0.03), (2.1, 0.30)],
        erased: (1.55, 0.45),
    },
    Goal {
        format: "dpd-28",
        plain: true,
        typed: [0.25, 0.56],
        recognised: [0.51, 0.89],
        ambiguity: [(8.6, 0.0), (1.6, 0.52), (7.9, 0.0), (1.7, 0.51)],
        erased: (1.0, 1.0),
    },
];

impl Source {
    pub(super) fn of(goal: &Goal) -> Self {
        let found = FormatId::all().find(|f| f.format().id == goal.format).unwrap_or_else(|| panic!("{}", goal.format));
        Self { format: found.format(), carrier: found.carrier(), plain: goal.plain }
    }
}

/// One mistake of one kind, in a place that is not known.
#[derive(Clone, Copy, PartialEq)]
enum Mistake {
    Replaced,
    Swapped,
    Omitted,
    Extra,
}

const MISTAKES: [Mistake; 4] = [Mistake::Replaced, Mistake::Swapped, Mistake::Omitted, Mistake::Extra];

impl Mistake {
    fn make(self, text: &mut Vec<u8>, random: &mut Dice) {
        match self {
            Self::Replaced => replace(text, random, typed_as),
            Self::Swapped => swapped(text, random),
            Self::Omitted => omitted(text, random),
            Self::Extra => doubled(text, random),
        }
    }

    fn explains(self, slip: Slip) -> bool {
        match self {
            Self::Replaced => matches!(slip, Slip::Replaced { .. }),
            Self::Swapped => matches!(slip, Slip::Swapped { .. }),
            Self::Omitted => matches!(slip, Slip::Missing { .. } | Slip::CheckMissing { .. }),
            Self::Extra => matches!(slip, Slip::Extra { .. }),
        }
    }
}

/// How many numbers of the format `goal` one mistake may come from, on average, and the share in which there is one
/// only.
fn ambiguity(goal: &Goal, errors: usize, count: impl Fn(&mut Vec<u8>, &mut Dice) -> Option<usize>) -> (f64, f64) {
    let (source, mut random) = (Source::of(goal), Dice::new(7));
    let (mut sum, mut sole, mut tried) = (0, 0, 0);
    while tried < errors {
        let mut text = source.number(&mut random).into_bytes();
        if let Some(n) = count(&mut text, &mut random) {
            tried += 1;
            sum += n;
            sole += usize::from(n == 1);
        }
    }
    (sum as f64 / errors as f64, f64::from(sole as u32) / errors as f64)
}

fn after(goal: &Goal, mistake: Mistake, errors: usize) -> (f64, f64) {
    let scope = Source::of(goal).scope();
    ambiguity(goal, errors, |text, random| {
        let truth = text.clone();
        mistake.make(text, random);
        let numbers = || by_search(text, scope).into_iter().filter(|c| mistake.explains(c.slip));
        (*text != truth && !is_accepted(text, scope))
            .then(|| numbers().map(|c| c.number.text().to_vec()).collect::<BTreeSet<_>>().len())
    })
}

fn erased(goal: &Goal, errors: usize) -> (f64, f64) {
    let source = Source::of(goal);
    ambiguity(goal, errors, |text, random| {
        let covered = source.covered(text);
        let gap = covered[random.below(covered.len())];
        text.remove(gap);
        let number = Compact::of(text).expect("canonical");
        let text = Text { number, raw: text.iter().map(|&b| char::from(b)).collect() };
        let mut candidates = Candidates::new(&text, source.scope());
        candidates.try_erased(gap, '?');
        Some(candidates.ranked().iter().filter(|c| c.probability >= WORTH_A_LINE).count())
    })
}

/// Errors per share: a share of one half has a standard deviation of 0.8 %.
const ERRORS: usize = 4000;
/// Where the search is asked for more than the goal was: of the routing barcode, the postcode may hold letters, and the
/// check character may be the one that is missing.
const SHORT: &[(&str, f64)] = &[("dpd-28", 0.03)];
/// Jump and twin errors, which the search does not look for.
const NOT_LISTED: f64 = 0.014;
/// Three standard deviations.
const SLACK: f64 = 0.024;
/// The same for a quarter of the errors.
const SOLE_SLACK: f64 = 0.048;

#[test]
fn the_true_number_is_among_the_repairs() {
    let mut report = Report { page: String::from(HEAD), low: Vec::new() };
    report.rates();
    report.rates_where_the_channel_is_known();
    report.ambiguity();
    let mut all = Tally::default();
    for goal in GOALS {
        all.join(&run(&Source::of(goal), ERRORS, any));
    }
    report.reliability(&all);
    let (likely, right) = all.likely;
    assert!(right * 10 >= likely * 9, "{right} of {likely} likely repairs are right");
    let Report { page, low } = report;
    println!("{page}");
    assert!(low.is_empty(), "{}", low.join("\n"));
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/repairs.md");
    if std::env::var("REPAIRS").as_deref() == Ok("overwrite") {
        std::fs::write(&path, &page).expect("a place to write to");
    }
    let checked_in = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(checked_in == page, "docs/repairs.md is of another search; `REPAIRS=overwrite` writes it anew");
}

/// The page, section by section, and what falls short of its goal.
struct Report {
    page: String,
    low: Vec<String>,
}

impl Report {
    fn rates(&mut self) {
        self.say(RATES);
        for goal in GOALS {
            self.say(&format!("| `{}` |", goal.format));
            for (mistake, wanted) in [(typed as Spoil, goal.typed), (recognised, goal.recognised)] {
                let tally = run(&Source::of(goal), ERRORS, mistake);
                let short = SHORT.iter().find(|(format, _)| *format == goal.format).map_or(0.0, |(_, by)| *by);
                for (share, wanted) in [tally.share(tally.first), tally.share(tally.third)].into_iter().zip(wanted) {
                    self.share(goal.format, share, wanted, SLACK + short);
                }
                self.say(&format!(" {:.1} |", tally.share(tally.listed) * 100.0));
            }
            self.say("\n");
        }
    }

    fn rates_where_the_channel_is_known(&mut self) {
        self.say(KNOWN);
        for goal in GOALS {
            self.say(&format!("| `{}` |", goal.format));
            let typed = (known::shares(goal, typed, known::when_typed, ERRORS), goal.typed, NOT_LISTED);
            let recognised = (known::shares(goal, recognised, known::when_recognised, ERRORS), goal.recognised, 0.0);
            for (shares, goals, lost) in [typed, recognised] {
                for (share, wanted) in shares.into_iter().zip(goals) {
                    self.share(&format!("{} where the channel is known", goal.format), share, wanted, SLACK + lost);
                }
            }
            self.say("\n");
        }
    }

    fn ambiguity(&mut self) {
        self.say(AMBIGUITY);
        for goal in GOALS {
            self.say(&format!("| `{}` |", goal.format));
            let measured = MISTAKES.map(|mistake| after(goal, mistake, ERRORS / 4));
            let all = measured.into_iter().zip(goal.ambiguity).chain([(erased(goal, ERRORS / 4), goal.erased)]);
            for ((mean, sole), wanted) in all {
                self.say(&format!(" {mean:.1} · {:.0} ({:.1} · {:.0}) |", sole * 100.0, wanted.0, wanted.1 * 100.0));
                if sole < wanted.1 - SOLE_SLACK {
                    self.low.push(format!("{}: {sole:.3} unique of {}", goal.format, wanted.1));
                }
            }
            self.say("\n");
        }
    }

    fn reliability(&mut self, all: &Tally) {
        self.say(RELIABILITY);
        for (i, &(n, hits, sum)) in all.bins.iter().enumerate() {
            let (mean, share) = (sum / n.max(1) as f64, hits as f64 / n.max(1) as f64);
            let (from, to) = (i as f64 / 10.0, (i + 1) as f64 / 10.0);
            self.say(&format!("| {from:.1} to {to:.1} | {n} | {mean:.3} | {share:.3} |\n"));
            // Three standard deviations, and what the shares of the channel differ from those of the errors made here.
            if n > 100 && (mean - share).abs() > 0.06 + 1.5 / (n as f64).sqrt() {
                self.low.push(format!("repairs said to be {mean:.3} likely were right in {share:.3}"));
            }
        }
        let (likely, right) = all.likely;
        self.say(&format!("\nOf {likely} repairs called *likely*, {:.1} % were right.\n", percent(right, likely)));
    }

    /// One share beside its goal, which it may miss by so much.
    fn share(&mut self, what: &str, share: f64, wanted: f64, slack: f64) {
        self.say(&format!(" {:.1} ({:.0}) |", share * 100.0, wanted * 100.0));
        if share < wanted - slack {
            self.low.push(format!("{what}: {share:.3} of {wanted}"));
        }
    }

    fn say(&mut self, text: &str) {
        self.page.push_str(text);
    }
}

fn percent(part: usize, all: usize) -> f64 {
    100.0 * part as f64 / all.max(1) as f64
}

const HEAD: &str = "\
<!-- written by `REPAIRS=overwrite cargo test -p tracklint --lib rates`; do not edit -->

# How often the repair is the true number

We generate numbers from a format's rule, introduce one error, and diagnose the result with its carrier declared. Errors
that produce another valid number of the same carrier are undetectable and excluded. In brackets: the goal, which is
what a simpler simulation reached that searched only that format and knew whether the number was typed or recognised.
";

const RATES: &str = "
## The true number among the repairs

Percentage of errors for which the intended number is the first repair, among the first three, or anywhere in the list
(at most five). *Typed* errors occur in Verhoeff's proportions, including those that the search does not look for (jump
and twin errors, one in seventy); *recognised* ones replace a character with a look-alike.

| format | typed: first | three | listed | recognised: first | three | listed |
|---|---|---|---|---|---|---|
";

const KNOWN: &str = "
## The cost of not knowing the format

The same errors when only one format is searched and it is known whether the number was typed or recognised, as for the
numbers in brackets.

| format | typed: first | three | recognised: first | three |
|---|---|---|---|---|
";

const AMBIGUITY: &str = "
## How many numbers could an error come from?

The mean count of numbers that an error of the same kind could have turned into the text, and the percentage of texts
for which there is only one: one character replaced, two adjacent ones swapped, one left out, one doubled, all at an
unknown place; and one unknown character at a known place that the check covers.

| format | replaced | swapped | left out | doubled | unknown |
|---|---|---|---|---|---|
";

const RELIABILITY: &str = "
## Are the probabilities calibrated?

All repairs after errors in the channel's proportions, grouped by the probability they were listed with: how many there
were, their mean probability, and the share that was right.

| probability | repairs | mean | right |
|---|---|---|---|
";
