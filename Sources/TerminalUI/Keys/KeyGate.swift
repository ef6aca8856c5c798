public import Assessment

/// Keeps type-ahead and auto-repeat from answering a screen the person has not seen.
///
/// Three rules, applied from the moment one screen replaces another until a key has been let in:
/// 1. A key read before the new screen was painted, or within ``guardMs`` after, is dropped; within
///    ``surpriseMs`` where no key had asked for the change (time ran out in the middle of a word).
/// 2. A key that goes on from before the change, the same key in gaps shorter than ``trainGapMs``,
///    is a key held down: the whole train is dropped.
/// 3. The same key again within ``repeatDelayMs`` may be the first of such a train (keyboards
///    begin to repeat after 250 to 660 ms). It is held for ``trainGapMs``; if it comes again by
///    then, it is a train and dropped, otherwise it was meant, with the time at which it was read.
///
/// In a speeded block the answer may come at once, and the same key answers again and again: there
/// only keys read before the paint and trains are dropped.
///
/// The gate decides; the caller only carries the decision out, so every rule is tested as data.
public struct KeyGate: Sendable {
  /// What to do with a key.
  public enum Decision: Hashable, Sendable {
    /// Handle these keys now, each with the time at which it was read.
    case admit([Stamped])
    /// Forget the key.
    case drop
    /// Call ``KeyGate/release(atMs:)`` at this time, unless another key comes first.
    case hold(untilMs: Milliseconds)
  }

  /// A key and the time at which it was read, in milliseconds.
  public struct Stamped: Hashable, Sendable {
    /// The key.
    public var key: Key
    /// The time of reading.
    public var atMs: Milliseconds

    /// Makes a stamped key.
    public init(_ key: Key, atMs: Milliseconds) {
      self.key = key
      self.atMs = atMs
    }
  }

  /// Keys this soon after a paint cannot be an answer to it, in milliseconds.
  public static let guardMs: Milliseconds = 120
  /// The same where the screen changed by itself, in milliseconds.
  public static let surpriseMs: Milliseconds = 1_000
  /// The longest gap within the train of a key held down, in milliseconds.
  public static let trainGapMs: Milliseconds = 110
  /// The longest delay before a keyboard begins to repeat, in milliseconds.
  public static let repeatDelayMs: Milliseconds = 750

  private enum State: Sendable {
    case open
    /// The screen has changed and its paint has not been reported.
    case unpainted
    case painted(atMs: Milliseconds)
  }

  private var state = State.open
  private var isSurprise = false
  private var isSpeeded = false
  private var last: Stamped?
  private var held: Stamped?

  /// Makes an open gate.
  public init() {}

  /// The time at which ``release(atMs:)`` is due, nil when no key is held.
  public var dueMs: Milliseconds? { held.map { $0.atMs + Self.trainGapMs } }

  /// Closes the gate because another screen has taken the place of the one the keys were for.
  ///
  /// `bySurprise` says that no key had asked for it, `isSpeeded` that the new screen is an item of
  /// a speeded block.
  public mutating func screenChanged(
    bySurprise isSurprise: Bool = false, isSpeeded: Bool = false
  ) {
    self.isSurprise = isSurprise
    self.isSpeeded = isSpeeded
    state = .unpainted
    held = nil
  }

  /// Tells that the new screen is on the terminal.
  public mutating func painted(atMs: Milliseconds) {
    if case .unpainted = state { state = .painted(atMs: atMs) }
  }

  /// Decides on a key read at a time.
  public mutating func decide(_ key: Key, atMs: Milliseconds) -> Decision {
    let previous = last
    last = Stamped(key, atMs: atMs)
    let isSame = previous?.key == key
    let gap = atMs - (previous?.atMs ?? 0)

    let paintedMs: Milliseconds
    switch state {
    case .open: return .admit([Stamped(key, atMs: atMs)])
    case .unpainted: return .drop
    case .painted(let time): paintedMs = time
    }

    if isSame, gap <= Self.trainGapMs {
      held = nil
      return .drop
    }
    if isSpeeded, !isSurprise {
      state = .open
      return .admit([Stamped(key, atMs: atMs)])
    }
    if let waiting = held {
      // Another key, or a later one: what was held was meant.
      held = nil
      state = .open
      return .admit([waiting, Stamped(key, atMs: atMs)])
    }
    let wait = isSurprise ? Self.surpriseMs : Self.guardMs
    guard atMs - paintedMs >= wait else { return .drop }
    if isSame, gap <= Self.repeatDelayMs {
      held = Stamped(key, atMs: atMs)
      return .hold(untilMs: atMs + Self.trainGapMs)
    }
    state = .open
    return .admit([Stamped(key, atMs: atMs)])
  }

  /// The held key, if its time has come and it stayed alone.
  public mutating func release(atMs: Milliseconds) -> Stamped? {
    guard let waiting = held, atMs >= waiting.atMs + Self.trainGapMs else { return nil }
    held = nil
    state = .open
    return waiting
  }
}
