//! The help of the command line in Chinese: what is written of verbs and arguments in English has a text here.

use clap::{Arg, Command};

use super::help_texts::{ARGUMENTS, EXAMPLES, HEADINGS, VERBS};

const TEMPLATE: &str = "{about-with-newline}\n{before-help}用法: {usage}\n\n{all-args}";

/// A command whose help is in Chinese.
pub fn chinese(mut command: Command) -> Command {
    // What the parser adds by itself is there only then.
    command.build();
    translated(command)
}

fn translated(command: Command) -> Command {
    let verb = command.get_name().to_owned();
    let about = entry(VERBS, &verb);
    let examples = command.get_before_help().map(|examples| in_chinese(&examples.to_string()));
    let mut command = command
        .help_template(TEMPLATE)
        .subcommand_help_heading("命令")
        .mut_args(|arg| argument(&verb, arg))
        .mut_subcommands(translated);
    if let Some(about) = about {
        command = command.about(about);
    }
    if let Some(examples) = examples {
        command = command.before_help(examples);
    }
    command
}

fn argument(verb: &str, arg: Arg) -> Arg {
    let heading = match arg.get_help_heading() {
        Some(heading) => entry(HEADINGS, heading),
        None if arg.is_positional() => Some("参数"),
        None => Some("选项"),
    };
    let text = text(verb, arg.get_id().as_str()).map(|text| {
        let shown = !arg.is_hide_default_value_set() && arg.get_action().takes_values();
        let default = arg.get_default_values().first().filter(|_| shown).and_then(|value| value.to_str());
        default.map_or_else(|| text.to_owned(), |value| format!("{text} [默认：{value}]"))
    });
    let arg = arg.help_heading(heading).hide_default_value(true);
    match text {
        Some(text) => arg.help(text),
        None => arg,
    }
}

/// The text of an argument of this verb, or of all verbs that have one of this name.
fn text(verb: &str, id: &str) -> Option<&'static str> {
    let of = |verb: &str| ARGUMENTS.iter().find(|(own, name, _)| *own == verb && *name == id).map(|&(_, _, text)| text);
    of(verb).or_else(|| of(""))
}

fn entry(texts: &[(&str, &'static str)], key: &str) -> Option<&'static str> {
    texts.iter().find(|(name, _)| *name == key).map(|(_, text)| *text)
}

/// Examples with what is said of them.
fn in_chinese(examples: &str) -> String {
    EXAMPLES.iter().fold(examples.to_owned(), |text, (en, zh)| text.replace(en, zh))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use clap::CommandFactory;

    use super::*;
    use crate::args::Cli;

    /// Whether a text has words of English that are no names: it was forgotten.
    fn is_english(help: &str) -> bool {
        let words = [" the ", " of ", " is ", "Print", "Usage", "Options", "Commands", "Arguments", "default"];
        words.iter().any(|word| help.contains(word))
    }

    #[test]
    fn every_help_is_in_chinese_and_fits_a_screen() {
        let mut command = chinese(Cli::command().term_width(100));
        let mut all = vec![command.render_help().to_string()];
        all.extend(command.get_subcommands_mut().map(|verb| verb.render_help().to_string()));
        for help in all {
            assert!(help.lines().count() <= 48, "{help}");
            assert!(!is_english(&help), "{help}");
        }
    }

    #[test]
    fn every_verb_and_argument_has_a_text_and_every_text_its_place() {
        let mut command = Cli::command();
        command.build();
        let verbs: Vec<&Command> = std::iter::once(&command).chain(command.get_subcommands()).collect();
        let mut used = BTreeSet::new();
        for verb in &verbs {
            let name = verb.get_name();
            assert!(entry(VERBS, name).is_some(), "{name}");
            for arg in verb.get_arguments().filter(|arg| !arg.is_hide_set()) {
                let found = text(name, arg.get_id().as_str());
                used.insert(found.unwrap_or_else(|| panic!("{name} {}", arg.get_id())));
            }
        }
        for (verb, id, text) in ARGUMENTS {
            assert!(used.contains(text), "{verb} {id}");
        }
        for (name, _) in VERBS {
            assert!(verbs.iter().any(|verb| verb.get_name() == *name), "{name}");
        }
        let examples: String = verbs.iter().filter_map(|verb| Some(verb.get_before_help()?.to_string())).collect();
        for (en, _) in EXAMPLES {
            assert!(examples.contains(en), "{en}");
        }
    }
}
