/// The two ends of the scale of theta.
enum InfiniteEnd: Hashable, Sendable {
  case negative
  case positive

  var sign: Double { self == .positive ? 1 : -1 }
  var theta: Double { sign * .infinity }
}
