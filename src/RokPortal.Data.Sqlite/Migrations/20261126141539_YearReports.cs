using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RokPortal.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class YearReports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "PlanProposalNumber",
                table: "AgendaItems",
                newName: "ProposalNumber");

            migrationBuilder.AddColumn<Guid>(
                name: "FollowUpId",
                table: "AgendaItems",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SuggestionId",
                table: "Activities",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "FollowUps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgreementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ProposalNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    LastSuggestionNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    PublishedUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<string>(type: "TEXT", nullable: false),
                    ChangedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FollowUps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FollowUps_Agreements_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "Agreements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FollowUpDispatches",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FollowUpId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    SentUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SentBy = table.Column<string>(type: "TEXT", nullable: false),
                    CommentsBy = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FollowUpDispatches", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FollowUpDispatches_FollowUps_FollowUpId",
                        column: x => x.FollowUpId,
                        principalTable: "FollowUps",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FollowUpHandlings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FollowUpId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BodyName = table.Column<string>(type: "TEXT", nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ParagraphNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    HandledUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FollowUpHandlings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FollowUpHandlings_AgendaItems_ItemId",
                        column: x => x.ItemId,
                        principalTable: "AgendaItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FollowUpHandlings_FollowUps_FollowUpId",
                        column: x => x.FollowUpId,
                        principalTable: "FollowUps",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FollowUpSections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FollowUpId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    IsReady = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FollowUpSections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FollowUpSections_FollowUps_FollowUpId",
                        column: x => x.FollowUpId,
                        principalTable: "FollowUps",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FollowUpSuggestions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FollowUpId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    AreaId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FollowUpSuggestions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FollowUpSuggestions_DevelopmentAreas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "DevelopmentAreas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FollowUpSuggestions_FollowUps_FollowUpId",
                        column: x => x.FollowUpId,
                        principalTable: "FollowUps",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GoalAssessments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FollowUpId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GoalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GoalAssessments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GoalAssessments_FollowUps_FollowUpId",
                        column: x => x.FollowUpId,
                        principalTable: "FollowUps",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_GoalAssessments_Goals_GoalId",
                        column: x => x.GoalId,
                        principalTable: "Goals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItems_FollowUpId",
                table: "AgendaItems",
                column: "FollowUpId");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_PlanId_SuggestionId",
                table: "Activities",
                columns: new[] { "PlanId", "SuggestionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Activities_SuggestionId",
                table: "Activities",
                column: "SuggestionId");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpDispatches_FollowUpId_Number",
                table: "FollowUpDispatches",
                columns: new[] { "FollowUpId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpHandlings_FollowUpId_Number",
                table: "FollowUpHandlings",
                columns: new[] { "FollowUpId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpHandlings_ItemId",
                table: "FollowUpHandlings",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUps_AgreementId_Year",
                table: "FollowUps",
                columns: new[] { "AgreementId", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpSections_FollowUpId_Kind",
                table: "FollowUpSections",
                columns: new[] { "FollowUpId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpSuggestions_AreaId",
                table: "FollowUpSuggestions",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpSuggestions_FollowUpId_Number",
                table: "FollowUpSuggestions",
                columns: new[] { "FollowUpId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GoalAssessments_FollowUpId_GoalId",
                table: "GoalAssessments",
                columns: new[] { "FollowUpId", "GoalId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GoalAssessments_GoalId",
                table: "GoalAssessments",
                column: "GoalId");

            migrationBuilder.AddForeignKey(
                name: "FK_Activities_FollowUpSuggestions_SuggestionId",
                table: "Activities",
                column: "SuggestionId",
                principalTable: "FollowUpSuggestions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_AgendaItems_FollowUps_FollowUpId",
                table: "AgendaItems",
                column: "FollowUpId",
                principalTable: "FollowUps",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Activities_FollowUpSuggestions_SuggestionId",
                table: "Activities");

            migrationBuilder.DropForeignKey(
                name: "FK_AgendaItems_FollowUps_FollowUpId",
                table: "AgendaItems");

            migrationBuilder.DropTable(
                name: "FollowUpDispatches");

            migrationBuilder.DropTable(
                name: "FollowUpHandlings");

            migrationBuilder.DropTable(
                name: "FollowUpSections");

            migrationBuilder.DropTable(
                name: "FollowUpSuggestions");

            migrationBuilder.DropTable(
                name: "GoalAssessments");

            migrationBuilder.DropTable(
                name: "FollowUps");

            migrationBuilder.DropIndex(
                name: "IX_AgendaItems_FollowUpId",
                table: "AgendaItems");

            migrationBuilder.DropIndex(
                name: "IX_Activities_PlanId_SuggestionId",
                table: "Activities");

            migrationBuilder.DropIndex(
                name: "IX_Activities_SuggestionId",
                table: "Activities");

            migrationBuilder.DropColumn(
                name: "FollowUpId",
                table: "AgendaItems");

            migrationBuilder.DropColumn(
                name: "SuggestionId",
                table: "Activities");

            migrationBuilder.RenameColumn(
                name: "ProposalNumber",
                table: "AgendaItems",
                newName: "PlanProposalNumber");
        }
    }
}
