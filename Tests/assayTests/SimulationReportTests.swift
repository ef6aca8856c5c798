import Reports
import Simulation
import Testing
import Typesetting

@testable import assay

@Suite("A simulation, printed")
struct SimulationReportTests {
  private func lines(_ bank: String, _ thetas: ThetaDistribution) throws -> [String] {
    let read = try Bank(Repository.path("TestBanks/\(bank)"))
    let study = try SimulationStudy(
      read.definition, digests: read.digests, thetaDistribution: thetas, seed: 1)
    let result = study.result(of: study.sittings(1...60, threads: 2))
    return SimulationReport.lines(of: result, width: 80, target: 0.5).map(\.plain)
  }

  @Test(
    "Nothing is wider than 80 columns, and no figure stands without a name",
    arguments: [
      ThetaDistribution.normal, .uniform, .points([-1, 0, 1]), .points([0]),
    ])
  func fits(thetas: ThetaDistribution) throws {
    let lines = try lines("adaptive-reasoning", thetas)
    #expect(lines.filter { $0.count > 80 } == [])
    let text = lines.joined(separator: "\n")
    for words in [
      "60 simulated candidates, seed 1", "% covered", "Monte Carlo error", "provisional parameters",
      "Items given:", "Ended by:", "Above the target of 50.0 %:", "not available",
    ] {
      let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(flat.contains(words), "\(words)")
    }
  }
}
