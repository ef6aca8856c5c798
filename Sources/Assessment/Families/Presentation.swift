/// Content shown one frame after the other, each for a set time, before an answer is taken.
public struct Presentation: Hashable, Sendable {
  /// The frames, in order.
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

  /// How long there is to get ready before the first frame.
  public static let leadMs: Milliseconds = 1_000

  /// What stands on screen at a time, and until when.
  public enum Phase: Hashable, Sendable {
    /// Nothing yet: the eyes find the middle of the screen.
    case lead
    /// The frame at a place.
    case frame(Int)
    /// Nothing, behind a frame.
    case gap
  }

  /// How long it takes, from the lead to the gap behind the last frame.
  public var lengthMs: Milliseconds { onsetMs(of: frames.count) }

  /// How long after the start the frame at a place appears.
  public func onsetMs(of frame: Int) -> Milliseconds { Self.leadMs + frame * (frameMs + gapMs) }

  /// What stands on screen at a time since its start, and how long after the start that ends; nil
  /// where it is over.
  public func phase(at elapsedMs: Milliseconds) -> (phase: Phase, untilMs: Milliseconds)? {
    guard elapsedMs < lengthMs else { return nil }
    guard elapsedMs >= Self.leadMs else { return (.lead, Self.leadMs) }
    let index = (elapsedMs - Self.leadMs) / (frameMs + gapMs)
    let end = onsetMs(of: index) + frameMs
    return elapsedMs < end ? (.frame(index), end) : (.gap, onsetMs(of: index + 1))
  }
}
