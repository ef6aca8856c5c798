import CTerminal
import Glibc

/// How wide reports are printed.
enum ReportWidth {
  /// The terminal's columns, at most 100; 80 where standard output is no terminal.
  static var columns: Int {
    var rows: Int32 = 0
    var columns: Int32 = 0
    guard ct_window_size(STDOUT_FILENO, &rows, &columns), columns > 0 else { return 80 }
    return min(100, Int(columns))
  }
}
