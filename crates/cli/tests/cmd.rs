//! What the command says, case by case: `tests/cmd` holds commands with their output, and `TRYCMD=overwrite` writes it
//! anew.

#[test]
fn commands_answer_as_written() {
    trycmd::TestCases::new()
        .case("tests/cmd/*.trycmd")
        .case("tests/cmd/*.toml")
        .env("LANG", "C.UTF-8")
        .env("NO_COLOR", "1");
}
