import ArgumentParser
import Assessment
import ItemFamilies

/// Lists the item families, and audits what they write.
struct FamiliesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "families",
    abstract: "List the item families, or audit what they write.",
    discussion: """
      With --audit, draws that many items of each family at each of three levels of difficulty, \
      has each proven sound, and prints how keys are placed, what guessers without knowledge \
      earn, and how often items repeat. Exits with 1 where a figure is out of its bounds.
      """)

  @Argument(help: "Families; all unless named.")
  var families: [String] = []

  @Option(help: "Draw this many items of each family and level.")
  var audit: Int?

  @Option(help: "The seed of the audit; drawn at random unless given.")
  var seed: UInt64?

  @Flag(help: "Print JSON: Schemas/families.schema.json.")
  var json = false

  func run() throws {
    let named = try families.map { text throws(Failure) in
      guard let name = FamilyName(rawValue: text), let known = FamilySpecification.of(name) else {
        throw Failure("there is no family '\(text)'; assay families lists them")
      }
      return known
    }
    let chosen = named.isEmpty ? FamilySpecification.all : named
    guard let audit else {
      if json {
        StandardOutput.write(JSONDocument.pretty { FamilyList(chosen).write(to: &$0) })
      } else {
        FamilyList(chosen).lines.forEach(StandardOutput.print)
      }
      return
    }
    guard (1...1_000_000).contains(audit) else { throw Failure("--audit takes 1 to 1000000 items") }
    let seed = seed ?? UInt64.random(in: 0..<(1 << 53))
    var report = FamilyAuditReport(seed: seed)
    if !json { FamilyAuditReport.heading(seed: seed).forEach(StandardOutput.print) }
    for family in chosen {
      for level in FamilyAudit.Level.allCases {
        let clock = ContinuousClock()
        let start = clock.now
        do throws(FamilyError) {
          let result = try FamilyAudit(family.name, level: level, count: audit, seed: seed)
          report.add(result, seconds: (clock.now - start) / .seconds(1))
        } catch {
          throw Failure("\(error)")
        }
        if !json, let line = report.lastLine { StandardOutput.print(line) }
      }
    }
    if json {
      StandardOutput.write(JSONDocument.pretty { report.write(to: &$0) })
    } else {
      report.closing.forEach(StandardOutput.print)
    }
    if !report.isSound { throw ExitStatus.findings }
  }
}
