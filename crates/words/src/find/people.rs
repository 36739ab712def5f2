//! People by their names.
