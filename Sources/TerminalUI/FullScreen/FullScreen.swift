public import Assessment
public import Delivery

/// Everything between the terminal's bytes and a session, full-screen, as one value.
///
/// The shell reads bytes and clocks, writes bytes, and gives actions to the session:
/// 1. ``enter`` is written once, ``leave`` at every way out.
/// 2. Bytes read go through ``read(_:atMs:on:)``; each request is carried out in order.
/// 3. When ``dueMs`` has come, or a second has passed, ``tick(atMs:on:)``.
/// 4. After either, ``paint(_:)`` gives the bytes to write, and ``painted(atMs:)`` is called when
///    they are written.
public struct FullScreen: Sendable {
  /// The bytes that take the terminal over.
  public static let enter = FramePainter.enter
  /// The bytes that give it back.
  public static let leave = FramePainter.leave

  /// The face itself.
  public var interface: Interface
  /// The window's size; set it at every change.
  public var size: WindowSize {
    didSet { if size != oldValue { painter.forget() } }
  }

  private var decoder = KeyDecoder()
  private var painter: FramePainter
  private var readAtMs: Milliseconds = 0

  /// Makes a face for a terminal.
  public init(interface: Interface, capability: TerminalCapability, size: WindowSize) {
    self.interface = interface
    self.interface.drawsFigures = capability.unicode
    self.size = size
    painter = FramePainter(capability: capability)
  }

  /// When ``tick(atMs:on:)`` is due; nil when only the clock moves.
  public var dueMs: Milliseconds? {
    let patience = decoder.patienceMs.map { readAtMs + $0 }
    return [patience, interface.dueMs].compactMap { $0 }.min()
  }

  /// The requests of the keys in these bytes, read at a time.
  public mutating func read(
    _ bytes: some Sequence<UInt8>, atMs: Milliseconds, on screen: Screen
  ) -> [Request] {
    readAtMs = atMs
    return handle(decoder.decode(bytes), atMs: atMs, on: screen)
  }

  /// The requests that are due because time passed.
  public mutating func tick(atMs: Milliseconds, on screen: Screen) -> [Request] {
    var requests: [Request] = []
    if let patience = decoder.patienceMs, atMs >= readAtMs + patience {
      requests += handle(decoder.timeOut(), atMs: atMs, on: screen)
    }
    return requests + interface.tick(atMs: atMs, on: screen, size: size)
  }

  /// What Ctrl-C by signal asks for: whether to leave.
  public mutating func interrupt(atMs: Milliseconds, on screen: Screen) -> [Request] {
    handle([.control("c")], atMs: atMs, on: screen)
  }

  /// The bytes that bring a screen to the terminal; empty when it shows it already.
  public mutating func paint(_ screen: Screen) -> [UInt8] {
    interface.show(screen)
    return painter.paint(interface.frame(of: screen, size: size))
  }

  /// Tells that what ``paint(_:)`` gave is written.
  public mutating func painted(atMs: Milliseconds) { interface.painted(atMs: atMs) }

  /// Forgets what the terminal shows: after a stop, or when something else wrote to it.
  public mutating func repaint() { painter.forget() }

  private mutating func handle(
    _ keys: [Key], atMs: Milliseconds, on screen: Screen
  ) -> [Request] {
    keys.flatMap { interface.handle($0, atMs: atMs, on: screen, size: size) }
  }
}
