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

  /// How long it takes, the gap behind the last piece included.
  public var lengthMs: Milliseconds { frames.count * (frameMs + gapMs) }

  /// The piece that stands on screen at a time since its start; nil in gaps and after the end.
  public func frame(at elapsedMs: Milliseconds) -> Int? {
    let period = frameMs + gapMs
    guard period > 0, elapsedMs >= 0 else { return frames.isEmpty ? nil : 0 }
    let index = elapsedMs / period
    guard index < frames.count, elapsedMs % period < frameMs else { return nil }
    return index
  }
}
