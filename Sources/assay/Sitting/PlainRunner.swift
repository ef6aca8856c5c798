import Assessment
import CTerminal
import Delivery
import Glibc
import TerminalUI

/// The poll loop of a sitting in plain mode: lines in, lines out, nothing drawn twice.
struct PlainRunner {
  private let device: TerminalDevice
  private let clock: SessionClock
  private let signals: Int32
  private var interface: PlainInterface
  /// What was read behind the last line end.
  private var pending: [UInt8] = []
  private var isClosed = false

  init(_ device: TerminalDevice, clock: SessionClock, interface: PlainInterface) throws(Failure) {
    self.device = device
    self.clock = clock
    self.interface = interface
    signals = ct_signals_begin(Int32(CT_CATCH_USUAL))
    guard signals >= 0 else {
      throw Failure("signals cannot be caught: \(FileContent.reason())")
    }
  }

  /// Runs until the session is over or left.
  mutating func run(
    _ sitting: inout Sitting, results: (borrowing Sitting) throws(Failure) -> [String]
  ) throws(Failure) -> SittingEnding {
    var hasResults = false
    while true {
      if sitting.session.isFinished, !hasResults {
        hasResults = true
        interface.resultLines = try results(sitting)
      }
      try say(sitting)
      if isClosed || sitting.session.isSuspended { return .left }
      switch ct_wait(device.input, signals, Int64(waitMs(sitting))) {
      case let what where what < 0:
        throw Failure("waiting for a line failed: \(FileContent.reason())", status: .unfinished)
      case let what:
        if what & Int32(CT_WAIT_SIGNAL) != 0, let ending = try takeSignals(&sitting) {
          return ending
        }
        if what & Int32(CT_WAIT_INPUT) != 0, let ending = try takeInput(&sitting) { return ending }
      }
      let now = clock.elapsedMs()
      if !sitting.session.isFinished { _ = try sitting.handle(.tick, at: now) }
      try sitting.syncIfDue(at: now)
    }
  }

  private mutating func say(_ sitting: borrowing Sitting) throws(Failure) {
    interface.width = device.size().columns
    interface.passedOver = sitting.session.passedOver
    let output = interface.output(for: sitting.session.screen(at: clock.elapsedMs()))
    if output.flushesInput {
      ct_flush_input(device.input)
      pending = []
    }
    guard device.write(Array(output.text.utf8)) else {
      throw Failure("the terminal cannot be written to", status: .unfinished)
    }
  }

  private func waitMs(_ sitting: borrowing Sitting) -> Milliseconds {
    let now = clock.elapsedMs()
    var wait = sitting.session.isFinished ? 60_000 : 1_000
    for due in [sitting.session.nextDeadline(at: now), sitting.syncDueMs] {
      if let due { wait = min(wait, max(0, due - now)) }
    }
    return wait
  }

  private mutating func takeInput(_ sitting: inout Sitting) throws(Failure) -> SittingEnding? {
    guard let bytes = device.read() else {
      if sitting.session.isFinished { return .left }
      try leave(&sitting)
      _ = device.write(Array(interface.endOfInput.utf8))
      return .left
    }
    pending += bytes
    while let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
      let line = String(decoding: pending[..<end], as: UTF8.self)
      pending.removeSubrange(...end)
      let screen = sitting.session.screen(at: clock.elapsedMs())
      for request in interface.read(line, on: screen) { try carryOut(request, &sitting) }
      // A line typed ahead was meant for what stood there, not for what comes next.
      try say(sitting)
      if isClosed { return nil }
    }
    return nil
  }

  private mutating func carryOut(
    _ request: Request, _ sitting: inout Sitting
  ) throws(Failure) {
    switch request {
    case .act(let action):
      if let refusal = try sitting.handle(action, at: clock.elapsedMs()) {
        interface.refused(refusal)
      }
    case .close: isClosed = true
    case .stop, .terminate, .repaint: break
    }
  }

  private mutating func takeSignals(_ sitting: inout Sitting) throws(Failure) -> SittingEnding? {
    while true {
      switch ct_signal_next() {
      case 0: return nil
      case SIGINT where !sitting.session.isFinished: interface.interrupt()
      case SIGWINCH, SIGCONT: break
      case let number:
        try leave(&sitting)
        return number == SIGHUP ? .hungUp : .signalled(number)
      }
    }
  }

  /// Leaves the session resumable.
  private func leave(_ sitting: inout Sitting) throws(Failure) {
    if !sitting.session.isFinished { _ = try sitting.handle(.suspend, at: clock.elapsedMs()) }
  }
}
