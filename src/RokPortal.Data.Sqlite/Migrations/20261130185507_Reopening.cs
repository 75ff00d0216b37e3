using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RokPortal.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Reopening : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "TakenBackUtc",
                table: "YearReportHandlings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "YearReportVersion",
                table: "YearReportHandlings",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "ActivityVersions",
                table: "PlanReturns",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "PlanVersion",
                table: "PlanReturns",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "ProposedUtc",
                table: "PlanReturns",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<DateTime>(
                name: "ProposedUtc",
                table: "PlanAdoptions",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<DateTime>(
                name: "TakenBackUtc",
                table: "PlanAdoptions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsReopened",
                table: "Meetings",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "FormerValidTo",
                table: "AgreementExtensions",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<string>(
                name: "ClosedAs",
                table: "AgendaItems",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "MeetingReopenings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    ReopenedBy = table.Column<string>(type: "TEXT", nullable: false),
                    ReopenedUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingReopenings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetingReopenings_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_MeetingReopenings_MeetingId",
                table: "MeetingReopenings",
                column: "MeetingId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "MeetingReopenings");

            migrationBuilder.DropColumn(
                name: "TakenBackUtc",
                table: "YearReportHandlings");

            migrationBuilder.DropColumn(
                name: "YearReportVersion",
                table: "YearReportHandlings");

            migrationBuilder.DropColumn(
                name: "ActivityVersions",
                table: "PlanReturns");

            migrationBuilder.DropColumn(
                name: "PlanVersion",
                table: "PlanReturns");

            migrationBuilder.DropColumn(
                name: "ProposedUtc",
                table: "PlanReturns");

            migrationBuilder.DropColumn(
                name: "ProposedUtc",
                table: "PlanAdoptions");

            migrationBuilder.DropColumn(
                name: "TakenBackUtc",
                table: "PlanAdoptions");

            migrationBuilder.DropColumn(
                name: "IsReopened",
                table: "Meetings");

            migrationBuilder.DropColumn(
                name: "FormerValidTo",
                table: "AgreementExtensions");

            migrationBuilder.DropColumn(
                name: "ClosedAs",
                table: "AgendaItems");
        }
    }
}
