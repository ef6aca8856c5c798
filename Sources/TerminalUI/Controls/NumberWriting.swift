import Assessment
import Typesetting

/// Numbers written for a person: by the locale's decimal mark, without grouping.
enum NumberWriting {
  /// The shortest writing with at most nine decimals.
  static func text(_ number: Double, marks: NumberMarks) -> String {
    NumberText.shortest(number, atMost: 9, mark: Character(marks.decimal))
  }

  /// The writing with exactly so many decimals.
  static func text(_ number: Double, marks: NumberMarks, decimals: Int) -> String {
    NumberText.text(number, fractionDigits: decimals, mark: Character(marks.decimal))
  }
}
