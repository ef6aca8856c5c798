import CTerminal
import Glibc
import TerminalUI

/// The terminal that a session is sat in: standard input for keys, the controlling terminal's
/// output for the screen, so that standard output stays free for data.
struct TerminalDevice {
  /// Where keys come from.
  let input: Int32 = STDIN_FILENO
  /// Where the screen goes.
  let output: Int32

  /// Opens the terminal.
  ///
  /// - Throws: a failure where there is none to sit a test in.
  init() throws(Failure) {
    guard ct_is_terminal(STDIN_FILENO) else {
      throw Failure(
        "a test is sat in a terminal, and standard input is none; --answers takes answers from a file"
      )
    }
    if ct_is_terminal(STDOUT_FILENO) {
      output = STDOUT_FILENO
    } else {
      let descriptor = open("/dev/tty", O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else {
        throw Failure("a test is sat in a terminal, and there is none to show it in")
      }
      output = descriptor
    }
  }

  /// Writes bytes; false when the terminal is gone.
  func write(_ bytes: [UInt8]) -> Bool {
    bytes.isEmpty || ct_write(output, bytes, bytes.count) == 0
  }

  /// Reads what was typed; nil at the end of input.
  func read() -> [UInt8]? {
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = ct_read(input, &chunk, chunk.count)
    if count == -2 { return [] }
    return count > 0 ? Array(chunk[..<count]) : nil
  }

  /// The size of the window; 80 by 24 where it is unknown.
  func size() -> WindowSize {
    var rows: Int32 = 0
    var columns: Int32 = 0
    guard ct_window_size(output, &rows, &columns), rows > 0, columns > 0 else {
      return WindowSize(rows: 24, columns: 80)
    }
    return WindowSize(rows: Int(rows), columns: Int(columns))
  }
}
