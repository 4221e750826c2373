//! What the command says, case by case: `tests/cmd/*.trycmd` hold commands with their output, `TRYCMD=overwrite` writes
//! it anew.

#[test]
fn commands_answer_as_written() {
    trycmd::TestCases::new().case("tests/cmd/*.trycmd").env("LANG", "C.UTF-8").env("NO_COLOR", "1");
}
