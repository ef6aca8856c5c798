import Assessment
import CTerminal
import Delivery
import Glibc
import TerminalUI

/// The one poll loop of a full-screen sitting: keys, signals and the clock in, frames out.
struct FullScreenRunner {
  private let device: TerminalDevice
  private let clock: SessionClock
  private let signals: Int32
  private var interface: Interface
  private var painter: FramePainter
  private var decoder = KeyDecoder()
  private var isClosed = false

  /// Takes over the terminal.
  init(
    _ device: TerminalDevice, clock: SessionClock, interface: Interface,
    capability: TerminalCapability
  ) throws(Failure) {
    self.device = device
    self.clock = clock
    self.interface = interface
    self.interface.drawsFigures = capability.unicode
    painter = FramePainter(capability: capability)
    signals = ct_signals_begin(Int32(CT_CATCH_STOP))
    guard signals >= 0,
      ct_enter(
        device.input, device.output, FramePainter.enter, FramePainter.enter.count,
        FramePainter.leave, FramePainter.leave.count) == 0
    else { throw Failure("the terminal cannot be taken over: \(FileContent.reason())") }
  }

  /// Runs until the session is over or left; the terminal is restored in every case.
  mutating func run(
    _ sitting: inout Sitting, results: (borrowing Sitting) throws(Failure) -> [String]
  ) throws(Failure) -> SittingEnding {
    defer { ct_leave() }
    var hasResults = false
    while true {
      if sitting.session.isFinished, !hasResults {
        hasResults = true
        interface.resultLines = try results(sitting)
      }
      try paint(sitting)
      if isClosed || sitting.session.isSuspended { return .left }

      switch try wait(&sitting) {
      case let what where what < 0:
        throw Failure("waiting for keys failed: \(FileContent.reason())", status: .unfinished)
      case let what:
        if what & Int32(CT_WAIT_SIGNAL) != 0, let ending = try takeSignals(&sitting) {
          return ending
        }
        if what & Int32(CT_WAIT_INPUT) != 0 {
          guard let bytes = device.read() else {
            try leave(&sitting)
            return .hungUp
          }
          if let ending = try take(decoder.decode(bytes), &sitting) { return ending }
        } else if decoder.patienceMs != nil {
          if let ending = try take(decoder.timeOut(), &sitting) { return ending }
        }
      }
      if let ending = try passTime(&sitting) { return ending }
    }
  }

  private mutating func paint(_ sitting: borrowing Sitting) throws(Failure) {
    let now = clock.elapsedMs()
    let screen = sitting.session.screen(at: now)
    interface.figureStyle = sitting.session.figureStyle
    interface.show(screen)
    let frame = interface.frame(of: screen, size: device.size())
    guard device.write(painter.paint(frame)) else {
      throw Failure("the terminal cannot be written to", status: .unfinished)
    }
    interface.painted(atMs: clock.elapsedMs())
  }

  /// Waits for a key, a signal, or a time at which something may have to be painted.
  ///
  /// A sync that comes due meanwhile changes nothing that can be seen, so nothing is laid out for
  /// it: this is half of what an idle screen would cost.
  private func wait(_ sitting: inout Sitting) throws(Failure) -> Int32 {
    while true {
      let what = ct_wait(device.input, signals, Int64(waitMs(sitting)))
      let now = clock.elapsedMs()
      guard what == 0, decoder.patienceMs == nil, let due = sitting.syncDueMs, due <= now,
        now - sitting.session.lastMs < 1_000
      else { return what }
      try sitting.syncIfDue(at: now)
      if waitMs(sitting) == 0 { return what }
    }
  }

  /// How long nothing can happen by itself: until a limit, a sync, a key's patience or the next
  /// second on the clock.
  private func waitMs(_ sitting: borrowing Sitting) -> Milliseconds {
    let now = clock.elapsedMs()
    var wait = sitting.session.isFinished ? 60_000 : 1_000 - (now - sitting.session.lastMs) % 1_000
    for due in [
      sitting.session.nextDeadline(at: now), sitting.syncDueMs, interface.dueMs,
    ] {
      if let due { wait = min(wait, max(0, due - now)) }
    }
    if let patience = decoder.patienceMs { wait = min(wait, Int(patience)) }
    return wait
  }

  private mutating func passTime(_ sitting: inout Sitting) throws(Failure) -> SittingEnding? {
    let now = clock.elapsedMs()
    if !sitting.session.isFinished { _ = try sitting.handle(.tick, at: now) }
    try sitting.syncIfDue(at: now)
    let screen = sitting.session.screen(at: now)
    return try carryOut(interface.tick(atMs: now, on: screen, size: device.size()), &sitting)
  }

  private mutating func take(_ keys: [Key], _ sitting: inout Sitting) throws(Failure)
    -> SittingEnding?
  {
    for key in keys {
      let now = clock.elapsedMs()
      let requests = interface.handle(
        key, atMs: now, on: sitting.session.screen(at: now), size: device.size())
      if let ending = try carryOut(requests, &sitting) { return ending }
    }
    return nil
  }

  private mutating func carryOut(
    _ requests: [Request], _ sitting: inout Sitting
  ) throws(Failure) -> SittingEnding? {
    for request in requests {
      switch request {
      case .act(let action):
        if let refusal = try sitting.handle(action, at: clock.elapsedMs()) {
          interface.refused(refusal)
        }
      case .stop:
        try sitting.syncIfDue(at: .max)
        ct_suspend()
        painter.forget()
      case .terminate: return try end(SIGQUIT, &sitting)
      case .repaint: painter.forget()
      case .close: isClosed = true
      }
    }
    return nil
  }

  private mutating func takeSignals(_ sitting: inout Sitting) throws(Failure) -> SittingEnding? {
    while true {
      let number = ct_signal_next()
      switch number {
      case 0: return nil
      case SIGWINCH, SIGCONT: painter.forget()
      case SIGTSTP:
        ct_suspend()
        painter.forget()
      default: return try end(number, &sitting)
      }
    }
  }

  private mutating func end(_ signal: Int32, _ sitting: inout Sitting) throws(Failure)
    -> SittingEnding
  {
    try leave(&sitting)
    return signal == SIGHUP ? .hungUp : .signalled(signal)
  }

  /// Leaves the session resumable; an answer in progress stays a draft.
  private func leave(_ sitting: inout Sitting) throws(Failure) {
    if !sitting.session.isFinished { _ = try sitting.handle(.suspend, at: clock.elapsedMs()) }
  }
}
