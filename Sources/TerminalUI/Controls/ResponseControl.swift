import Assessment

/// A place to respond, as keys work it: a value that knows neither the screen nor the session.
///
/// One control stands for one ``Assessment/Interaction``. It starts from what the session holds
/// and gives back an entry whenever a key changes it.
protocol ResponseControl: Sendable {
  /// What is entered now; nil is nothing.
  var entry: Entry? { get }
  /// Whether typed characters go into it, so that letters are no commands while it has the focus.
  var takesText: Bool { get }
  /// What the person should know about the entry as it stands.
  var notice: ResponseNotice? { get }
  /// Carries out a key.
  mutating func handle(_ key: Key) -> ControlEffect
}

extension ResponseControl {
  var takesText: Bool { false }
  var notice: ResponseNotice? { nil }
}

/// What a key did to a control.
enum ControlEffect: Hashable, Sendable {
  /// The key means nothing here.
  case ignored
  /// Only the caret moved.
  case moved
  /// The entry changed.
  case changed
  /// The entry changed, and nothing is left to do in this control.
  case completed
}

/// Something to know about an entry as it stands, worded by the catalogue.
enum ResponseNotice: Hashable, Sendable {
  /// What was typed is not a number.
  case notANumber(typed: String)
  /// The number has more digits than can be kept.
  case tooManyDigits
  /// The number can be read in two ways, in the locale's own writing.
  case ambiguous(grouped: String, decimal: String)
  /// The number lies outside of what is accepted, in the locale's own writing.
  case outOfRange(minimum: String?, maximum: String?)
  /// More digits after the decimal mark than are accepted.
  case tooManyDecimals(Int)
  /// The text does not have the form that is asked for.
  case wrongForm
  /// The text is as long as it may be.
  case full(limit: Int)
  /// No more options may be picked.
  case atMost(Int)
  /// More options have to be picked.
  case atLeast(Int, picked: Int)
  /// Some options have no place, partner or rating yet.
  case unplaced(Int)
  /// An option has to be pointed at before it can be marked.
  case pointFirst
  /// The option marked as the best was the worst, which is open again.
  case worstOpen
  /// The option marked as the worst was the best, which is open again.
  case bestOpen

  /// Whether it tells of something that keeps the entry from counting as it was meant.
  var isProblem: Bool {
    switch self {
    case .full, .atMost, .atLeast, .unplaced, .pointFirst, .worstOpen, .bestOpen: false
    default: true
    }
  }
}
