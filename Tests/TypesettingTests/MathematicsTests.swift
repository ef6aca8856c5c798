import Testing
import Typesetting

@Suite("Formulas on one line")
struct MathematicsTests {
  @Test(
    "Scripts use Unicode's own characters where all exist",
    arguments: [
      (Script.sup, "2", "²"), (.sup, "-12", "⁻¹²"), (.sub, "2", "₂"), (.sub, "10", "₁₀"),
      (.sup, "x", "^x"), (.sup, "x+1", "^(x+1)"), (.sub, "max", "_(max)"), (.sup, "n", "ⁿ"),
      (.sup, "", ""),
    ])
  func scripts(script: Script, words: String, expected: String) {
    #expect(script.text(words) == expected)
  }

  @Test(
    "Fractions are one character where there is one",
    arguments: [
      ("1", "2", "½"), ("3", "4", "¾"), ("2", "7", "2/7"), ("a", "b", "a/b"),
      ("a + b", "c", "(a + b)/c"), ("x", "2y-1", "x/(2y-1)"),
    ])
  func fractions(numerator: String, denominator: String, expected: String) {
    #expect(Fraction.text(numerator, over: denominator) == expected)
  }
}
