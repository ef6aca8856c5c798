import Assessment
import CTerminal
import Interchange

/// The clocks of the machine, read here and nowhere else.
enum SystemClock {
  /// The boot clock, suspended time included.
  static func bootMs() -> Milliseconds { Int(ct_boottime_ms()) }

  /// The wall clock, milliseconds since 1970 UTC.
  static func wallMs() -> Int { Int(ct_realtime_ms()) }

  /// The day by the wall clock in UTC, such as `2026-11-26`.
  static func date() -> String { String(Timestamp.text(wallMs()).prefix(10)) }

  /// The kernel's id of this boot; empty where it cannot be read, so that no two boots look alike
  /// by accident.
  static func bootID() -> String {
    var id = [CChar](repeating: 0, count: 37)
    guard ct_boot_id(&id) else { return "" }
    return String(decoding: id.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The segment that begins now.
  static func segment(mode: SessionMode) -> Segment {
    Segment(bootID: bootID(), bootMs: bootMs(), wallMs: wallMs(), mode: mode)
  }
}
