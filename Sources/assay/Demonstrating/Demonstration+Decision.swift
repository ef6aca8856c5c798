import ArgumentParser
import Assessment

extension Demonstration {
  /// The panel meets, the pool is weighed, and pages are written.
  mutating func weigh() throws {
    let role = path("made-up.role.xml")
    announce("The panel meets, and its result joins the profiles")
    try run(
      PanelCommand.self, "panel",
      ratings + [
        "--form", formPath, "--raters", "\(raterCount)", "--show", "3", "--out", path("profiles"),
        "--profile",
      ]
        + sessions,
      shown: [
        path("ratings"), "--form", formPath, "--raters", "\(raterCount)", "--show", "3", "--out",
        path("profiles"), "--profile",
        path("sessions/*"),
      ])
    let panel = path("panel.html")
    try run(
      PanelCommand.self, "panel",
      ratings + ["--form", formPath, "--raters", "\(raterCount)", "--format", "html", "-o", panel],
      shown: [
        path("ratings"), "--form", formPath, "--raters", "\(raterCount)", "--format", "html", "-o",
        panel,
      ])
    profiles = try Folder.names(in: path("profiles")).sorted().map { path("profiles/\($0)") }
    announce("The pool is weighed against the role")
    try run(
      ShortlistCommand.self, "shortlist", [role] + profiles + ["--show", "8"],
      shown: [role, path("profiles/*"), "--show", "8"])
    let shortlist = path("shortlist.html")
    try run(
      ShortlistCommand.self, "shortlist",
      [role] + profiles + ["--format", "html", "-o", shortlist],
      shown: [role, path("profiles/*"), "--format", "html", "-o", shortlist])
    announce("Groups are compared at the mean of the reference")
    try run(
      FairnessCommand.self, "fairness",
      [role] + profiles + ["--groups", path("groups.csv"), "--cut", "0"],
      shown: [role, path("profiles/*"), "--groups", path("groups.csv"), "--cut", "0"])
    let fairness = path("fairness.html")
    try run(
      FairnessCommand.self, "fairness",
      [role] + profiles
        + ["--groups", path("groups.csv"), "--cut", "0", "--format", "html", "-o", fairness],
      shown: [
        role, path("profiles/*"), "--groups", path("groups.csv"), "--cut", "0", "--format", "html",
        "-o", fairness,
      ])
    try writeReports()
  }

  /// A page of each candidate for the administrator.
  private func writeReports() throws {
    announce("A page for each candidate")
    try Folder.make(path("reports"))
    for (number, profile) in profiles.enumerated() {
      let candidate = try ProfileFile.read(profile).first?.candidate ?? "\(number + 1)"
      let arguments = [
        profile, "--format", "html", "--bank", bankPath, "--norms", path("made-up.norms.xml"),
        "--role", path("made-up.role.xml"),
        "-o",
        path("reports/\(candidate).html"),
      ]
      if number == 0 { show("report", arguments) }
      try ReportCommand.parse(arguments).run()
    }
  }

  /// Runs a command and shows it; candidates set aside are no failure of the demonstration.
  private func run<Command: ParsableCommand>(
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
