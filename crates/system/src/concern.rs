use words::Text;

/// Something in the facts of a system that people should look at ([`System::concerns`](crate::System::concerns)).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concern {
    /// A name for scripts.
    pub name: &'static str,
    /// What was found.
    pub found: Text,
    /// What is to be done.
    pub way_out: Text,
}
