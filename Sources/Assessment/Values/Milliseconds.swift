/// A span or a moment in whole milliseconds.
///
/// Moments count from the start of the session by the contract's clock; the shell alone reads
/// real clocks.
public typealias Milliseconds = Int
