use base::uuid::Uuid;

/// Who acts. One kind exists until people sign in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    /// Whoever can start the program on this computer.
    LocalOperator,
}

impl Actor {
    /// The name in the audit trail and in the list of imports.
    pub const fn name(&self) -> &'static str {
        match self {
            Actor::LocalOperator => "local-operator",
        }
    }

    /// The role the actor acts in.
    pub const fn role(&self) -> &'static str {
        match self {
            Actor::LocalOperator => "operator",
        }
    }

    /// The person who acts, where it is one: by this id the trail is searched for what somebody did.
    pub const fn person(&self) -> Option<Uuid> {
        match self {
            Actor::LocalOperator => None,
        }
    }
}
