//! stub
use crate::canon::Reading;
use crate::finding::{Finding, Span};
use crate::rule::Carrier;
use smallvec::SmallVec;
pub(crate) struct Peeled {
    pub(crate) core: Span,
    pub(crate) findings: SmallVec<[Finding; 2]>,
    pub(crate) hint: Option<&'static Carrier>,
    pub(crate) several: SmallVec<[Span; 2]>,
    pub(crate) rewritten: Option<Reading>,
}
impl Peeled {
    pub(crate) fn whole(input: &str) -> Self {
        Self {
            core: Span::new(0, input.len()),
            findings: SmallVec::new(),
            hint: None,
            several: SmallVec::new(),
            rewritten: None,
        }
    }
}
pub(crate) fn peel(input: &str) -> Peeled {
    Peeled::whole(input)
}
