import Assessment
import Testing

@Suite("Judged difficulty models")
struct JudgedModelTests {
  @Test("a slope judged around a value errs by its distance from there")
  func centred() {
    let model = DifficultyModel(
      id: "m", family: .waterJugs, status: .judged, source: "by hand",
      coefficients: [
        (.init(b: -4), standardError: 0.3), (.init("moves", b: 0.5), standardError: 0.2),
        (.init("detour", level: "yes", b: 1), standardError: 0.4),
      ], around: ["moves": 7], residualDeviation: 0)
    func error(moves: Int, detour: String = "no") -> Double {
      model.standardError(
        of: FamilyCell([FamilyParameter("moves", moves), FamilyParameter("detour", detour)]))
    }
    // 0.3; then the roots of 0.09 + 0.04 x 9, and of 0.09 + 0.16.
    #expect(abs(error(moves: 7) - 0.3) < 1e-12)
    #expect(abs(error(moves: 10) - 0.45.squareRoot()) < 1e-12)
    #expect(abs(error(moves: 4) - 0.45.squareRoot()) < 1e-12)
    #expect(abs(error(moves: 7, detour: "yes") - 0.5) < 1e-12)
    #expect(model.difficulty(of: FamilyCell([FamilyParameter("moves", 7)])) == -0.5)
  }

  @Test("no family's own model is surer than its residual, or errs by more than a logit")
  func errors() {
    for family in FamilySpecification.all {
      for cell in family.cells() {
        let error = family.judged.standardError(of: cell)
        #expect(error > family.judged.residualDeviation, "\(family.name) \(cell)")
        #expect(error < 1, "\(family.name) \(cell): \(error)")
      }
    }
  }
}
