//! SQL of the calendar of the law and nothing else.

pub(crate) mod lines;
pub(crate) mod refusals;
pub(crate) mod windows;
