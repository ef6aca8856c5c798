import Assessment
import AssessmentXML
import Interchange
import Reports
import Simulation
import Typesetting

/// What `assay simulate` was asked to do, checked and with its defaults filled in.
struct SimulationOrder {
  /// The most candidates that are simulated at once: what they came to is held in memory.
  static let mostCandidates = 1_000_000

  private let bank: String
  private let scale: String?
  private let count: Int
  private let thetas: ThetaDistribution
  private let seed: UInt64
  private let threads: Int
  private let isJSON: Bool
  private let responses: String?
  private let target: Double?
  private let controls: String?
  private let seeksControls: Bool

  /// Checks the arguments.
  init(_ command: SimulateCommand) throws(Failure) {
    guard let thetas = ThetaDistribution(command.theta) else {
      throw Failure(
        "'\(command.theta)' is no theta; write normal, uniform, or different numbers such as "
          + "-2,-1,0,1,2")
    }
    let count = command.n ?? (command.exposure == nil ? 1_000 : 10_000)
    guard (1...Self.mostCandidates).contains(count) else {
      throw Failure("--n takes from 1 to \(Self.mostCandidates) candidates")
    }
    guard (1...64).contains(command.threads) else {
      throw Failure("--threads takes from 1 to 64 threads")
    }
    if let target = command.target, !(target > 0 && target <= 1) {
      throw Failure("--target is a share above 0 and at most 1, such as 0.2")
    }
    if command.exposure != nil, command.target == nil || command.write == nil {
      throw Failure("--exposure needs a --target and a file to --write the controls to")
    }
    if command.exposure == nil, command.write != nil {
      throw Failure("--write takes the controls that --exposure sympson-hetter finds")
    }
    bank = command.bank
    scale = command.scale
    self.count = count
    self.thetas = thetas
    seed = command.seed
    threads = command.threads
    isJSON = command.json
    responses = command.responses
    target = command.target
    controls = command.write
    seeksControls = command.exposure != nil
  }

  /// Simulates, writes the files asked for and prints the result.
  func carryOut() throws(Failure) {
    for path in [controls, responses].compactMap({ $0 }) { try NewFile.check(path) }
    let bank = try Bank(bank).drawn(seed: seed)
    var study = try study(of: bank.definition, bank)
    let exposure = try exposureStudy(bank)
    if let exposure, let controls {
      try NewFile(controls).write(exposure.controlled.controls.xml)
      StandardError.print(
        "Wrote \(controls). Include it, and let the section say "
          + "<exposure method=\"sympson-hetter\" controls=\"\(exposure.controlled.controls.id)\"/>."
      )
      study = try self.study(of: exposure.definition, bank)
    }
    if let responses { try write(study, to: responses) }
    let result = study.result(
      of: study.sittings(1...count, threads: threads), controls: exposure?.controlled)
    if isJSON {
      StandardOutput.write(JSONDocument.pretty { result.write(to: &$0, target: target) })
    } else {
      for line in SimulationReport.lines(of: result, width: 80, target: target) {
        StandardOutput.print(line.plain)
      }
    }
    try checkExposure(of: result)
  }

  private func study(
    of definition: AssessmentDefinition, _ bank: Bank
  ) throws(Failure) -> SimulationStudy {
    try simulating { () throws(SimulationError) in
      try SimulationStudy(
        definition, digests: bank.digests, scale: scale, thetaDistribution: thetas, seed: seed)
    }
  }

  private func exposureStudy(_ bank: Bank) throws(Failure) -> ExposureStudy? {
    guard seeksControls, let target else { return nil }
    return try simulating { () throws(SimulationError) in
      try ExposureStudy(
        bank.definition, scale: scale, target: target, seed: seed, candidates: count)
    }
  }

  private func write(_ study: SimulationStudy, to path: String) throws(Failure) {
    let file = try NewFile(path)
    for number in 1...count {
      let line = study.responses(of: study.candidate(number))
      try file.write(JSONDocument.line { line.write(to: &$0, catalog: study.catalog) })
    }
  }

  /// Controls that did not hold the target are a finding.
  private func checkExposure(of result: SimulationResult) throws(Failure) {
    guard let controls = result.controls,
      let section = result.sections.first(where: { $0.section.path == controls.section }),
      let greatest = section.exposure.greatest,
      greatest.rate.value > controls.target + ExposureStudy.tolerance
    else { return }
    throw Failure(
      "the controls do not hold the target: '\(greatest.path)' was given to more than "
        + "\(controls.target) + \(ExposureStudy.tolerance) of the candidates; take a larger target, "
        + "a shorter test or a larger pool",
      status: .findings)
  }

  private func simulating<Result>(
    _ work: () throws(SimulationError) -> Result
  ) throws(Failure) -> Result {
    do {
      return try work()
    } catch {
      throw Failure("\(bank): \(error)")
    }
  }
}
