/// Content shown one piece after the other, each for a set time, before an answer is taken.
public struct Presentation: Hashable, Sendable {
  /// The pieces, in order.
  public let frames: [[Block]]
  /// How long each stands on screen.
  public let frameMs: Milliseconds
  /// How long nothing stands between two.
  public let gapMs: Milliseconds

  /// Creates a presentation.
  public init(frames: [[Block]], frameMs: Milliseconds, gapMs: Milliseconds = 0) {
    self.frames = frames
    self.frameMs = frameMs
    self.gapMs = gapMs
  }

  /// How long there is to get ready before the first piece.
  public static let leadMs: Milliseconds = 1_000

  /// What stands on screen at a time, and until when.
  public enum Phase: Hashable, Sendable {
    /// Nothing yet: the eyes find the middle of the screen.
    case lead
    /// The piece at a place.
    case frame(Int)
    /// Nothing, behind a piece.
    case gap
  }

  /// How long it takes, from the lead to the gap behind the last piece.
  public var lengthMs: Milliseconds { Self.leadMs + frames.count * (frameMs + gapMs) }

  /// What stands on screen at a time since its start, and how long after the start that ends; nil
  /// where it is over.
  public func phase(at elapsedMs: Milliseconds) -> (phase: Phase, untilMs: Milliseconds)? {
    guard elapsedMs < lengthMs else { return nil }
    guard elapsedMs >= Self.leadMs else { return (.lead, Self.leadMs) }
    let period = frameMs + gapMs
    let (index, since) = (elapsedMs - Self.leadMs).quotientAndRemainder(dividingBy: period)
    let start = Self.leadMs + index * period
    return since < frameMs
      ? (.frame(index), start + frameMs) : (.gap, start + period)
  }
}
