import ArgumentParser

extension Demonstration {
  /// The panel meets, the pool is weighed, and pages are written.
  mutating func weigh() throws {
    profiles = sessions
    let role = path("made-up.role.xml")
    announce("The pool is weighed against the role")
    try run(
      ShortlistCommand.self, "shortlist", [role] + profiles + ["--show", "12"],
      shown: [role, path("sessions/*"), "--show", "12"])
    announce("Groups are compared at the mean of the reference")
    try run(
      FairnessCommand.self, "fairness",
      [role] + profiles + ["--groups", path("groups.csv"), "--cut", "0"],
      shown: [role, path("sessions/*"), "--groups", path("groups.csv"), "--cut", "0"])
  }

  /// Runs a command and shows it; candidates set aside are no failure of the demonstration.
  func run<Command: ParsableCommand>(
    _ command: Command.Type, _ name: String, _ arguments: [String], shown: [String]
  ) throws {
    show(name, shown)
    var parsed = try Command.parse(arguments)
    do {
      try parsed.run()
    } catch ExitStatus.findings {
      return
    }
  }
}
