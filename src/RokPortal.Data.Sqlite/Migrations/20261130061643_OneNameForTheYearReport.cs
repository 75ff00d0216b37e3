using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RokPortal.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class OneNameForTheYearReport : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Activities_FollowUpSuggestions_SuggestionId",
                table: "Activities");

            migrationBuilder.DropForeignKey(
                name: "FK_AgendaItems_FollowUps_FollowUpId",
                table: "AgendaItems");

            migrationBuilder.DropForeignKey(
                name: "FK_FollowUpDispatches_FollowUps_FollowUpId",
                table: "FollowUpDispatches");

            migrationBuilder.DropForeignKey(
                name: "FK_FollowUpHandlings_AgendaItems_ItemId",
                table: "FollowUpHandlings");

            migrationBuilder.DropForeignKey(
                name: "FK_FollowUpHandlings_FollowUps_FollowUpId",
                table: "FollowUpHandlings");

            migrationBuilder.DropForeignKey(
                name: "FK_FollowUps_Agreements_AgreementId",
                table: "FollowUps");

            migrationBuilder.DropForeignKey(
                name: "FK_FollowUpSections_FollowUps_FollowUpId",
                table: "FollowUpSections");

            migrationBuilder.DropForeignKey(
                name: "FK_FollowUpSources_DevelopmentAreas_AreaId",
                table: "FollowUpSources");

            migrationBuilder.DropForeignKey(
                name: "FK_FollowUpSources_Files_FileId",
                table: "FollowUpSources");

            migrationBuilder.DropForeignKey(
                name: "FK_FollowUpSuggestions_DevelopmentAreas_AreaId",
                table: "FollowUpSuggestions");

            migrationBuilder.DropForeignKey(
                name: "FK_FollowUpSuggestions_FollowUps_FollowUpId",
                table: "FollowUpSuggestions");

            migrationBuilder.DropForeignKey(
                name: "FK_GoalAssessments_FollowUps_FollowUpId",
                table: "GoalAssessments");

            migrationBuilder.DropForeignKey(
                name: "FK_ReportTimings_ReportingRounds_RoundId",
                table: "ReportTimings");

            migrationBuilder.DropPrimaryKey(
                name: "PK_FollowUpSuggestions",
                table: "FollowUpSuggestions");

            migrationBuilder.DropPrimaryKey(
                name: "PK_FollowUpSources",
                table: "FollowUpSources");

            migrationBuilder.DropPrimaryKey(
                name: "PK_FollowUpSections",
                table: "FollowUpSections");

            migrationBuilder.DropPrimaryKey(
                name: "PK_FollowUps",
                table: "FollowUps");

            migrationBuilder.DropPrimaryKey(
                name: "PK_FollowUpHandlings",
                table: "FollowUpHandlings");

            migrationBuilder.DropPrimaryKey(
                name: "PK_FollowUpDispatches",
                table: "FollowUpDispatches");

            migrationBuilder.RenameTable(
                name: "FollowUpSuggestions",
                newName: "YearReportSuggestions");

            migrationBuilder.RenameTable(
                name: "FollowUpSources",
                newName: "Sources");

            migrationBuilder.RenameTable(
                name: "FollowUpSections",
                newName: "YearReportSections");

            migrationBuilder.RenameTable(
                name: "FollowUps",
                newName: "YearReports");

            migrationBuilder.RenameTable(
                name: "FollowUpHandlings",
                newName: "YearReportHandlings");

            migrationBuilder.RenameTable(
                name: "FollowUpDispatches",
                newName: "YearReportDispatches");

            migrationBuilder.RenameColumn(
                name: "FollowUpId",
                table: "GoalAssessments",
                newName: "YearReportId");

            migrationBuilder.RenameIndex(
                name: "IX_GoalAssessments_FollowUpId_GoalId",
                table: "GoalAssessments",
                newName: "IX_GoalAssessments_YearReportId_GoalId");

            migrationBuilder.RenameColumn(
                name: "FollowUpId",
                table: "AgendaItems",
                newName: "YearReportId");

            migrationBuilder.RenameIndex(
                name: "IX_AgendaItems_FollowUpId",
                table: "AgendaItems",
                newName: "IX_AgendaItems_YearReportId");

            migrationBuilder.RenameColumn(
                name: "FollowUpId",
                table: "YearReportSuggestions",
                newName: "YearReportId");

            migrationBuilder.RenameIndex(
                name: "IX_FollowUpSuggestions_FollowUpId_Number",
                table: "YearReportSuggestions",
                newName: "IX_YearReportSuggestions_YearReportId_Number");

            migrationBuilder.RenameIndex(
                name: "IX_FollowUpSuggestions_AreaId",
                table: "YearReportSuggestions",
                newName: "IX_YearReportSuggestions_AreaId");

            migrationBuilder.RenameIndex(
                name: "IX_FollowUpSources_Slug",
                table: "Sources",
                newName: "IX_Sources_Slug");

            migrationBuilder.RenameIndex(
                name: "IX_FollowUpSources_FileId",
                table: "Sources",
                newName: "IX_Sources_FileId");

            migrationBuilder.RenameIndex(
                name: "IX_FollowUpSources_AreaId",
                table: "Sources",
                newName: "IX_Sources_AreaId");

            migrationBuilder.RenameColumn(
                name: "FollowUpId",
                table: "YearReportSections",
                newName: "YearReportId");

            migrationBuilder.RenameIndex(
                name: "IX_FollowUpSections_FollowUpId_Kind",
                table: "YearReportSections",
                newName: "IX_YearReportSections_YearReportId_Kind");

            migrationBuilder.RenameIndex(
                name: "IX_FollowUps_AgreementId_Year",
                table: "YearReports",
                newName: "IX_YearReports_AgreementId_Year");

            migrationBuilder.RenameColumn(
                name: "FollowUpId",
                table: "YearReportHandlings",
                newName: "YearReportId");

            migrationBuilder.RenameIndex(
                name: "IX_FollowUpHandlings_ItemId",
                table: "YearReportHandlings",
                newName: "IX_YearReportHandlings_ItemId");

            migrationBuilder.RenameIndex(
                name: "IX_FollowUpHandlings_FollowUpId_Number",
                table: "YearReportHandlings",
                newName: "IX_YearReportHandlings_YearReportId_Number");

            migrationBuilder.RenameColumn(
                name: "FollowUpId",
                table: "YearReportDispatches",
                newName: "YearReportId");

            migrationBuilder.RenameIndex(
                name: "IX_FollowUpDispatches_FollowUpId_Number",
                table: "YearReportDispatches",
                newName: "IX_YearReportDispatches_YearReportId_Number");

            migrationBuilder.AddPrimaryKey(
                name: "PK_YearReportSuggestions",
                table: "YearReportSuggestions",
                column: "Id");

            migrationBuilder.AddPrimaryKey(
                name: "PK_Sources",
                table: "Sources",
                column: "Id");

            migrationBuilder.AddPrimaryKey(
                name: "PK_YearReportSections",
                table: "YearReportSections",
                column: "Id");

            migrationBuilder.AddPrimaryKey(
                name: "PK_YearReports",
                table: "YearReports",
                column: "Id");

            migrationBuilder.AddPrimaryKey(
                name: "PK_YearReportHandlings",
                table: "YearReportHandlings",
                column: "Id");

            migrationBuilder.AddPrimaryKey(
                name: "PK_YearReportDispatches",
                table: "YearReportDispatches",
                column: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_Activities_YearReportSuggestions_SuggestionId",
                table: "Activities",
                column: "SuggestionId",
                principalTable: "YearReportSuggestions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_AgendaItems_YearReports_YearReportId",
                table: "AgendaItems",
                column: "YearReportId",
                principalTable: "YearReports",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_GoalAssessments_YearReports_YearReportId",
                table: "GoalAssessments",
                column: "YearReportId",
                principalTable: "YearReports",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_ReportTimings_ReportingRounds_RoundId",
                table: "ReportTimings",
                column: "RoundId",
                principalTable: "ReportingRounds",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Sources_DevelopmentAreas_AreaId",
                table: "Sources",
                column: "AreaId",
                principalTable: "DevelopmentAreas",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Sources_Files_FileId",
                table: "Sources",
                column: "FileId",
                principalTable: "Files",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_YearReportDispatches_YearReports_YearReportId",
                table: "YearReportDispatches",
                column: "YearReportId",
                principalTable: "YearReports",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_YearReportHandlings_AgendaItems_ItemId",
                table: "YearReportHandlings",
                column: "ItemId",
                principalTable: "AgendaItems",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_YearReportHandlings_YearReports_YearReportId",
                table: "YearReportHandlings",
                column: "YearReportId",
                principalTable: "YearReports",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_YearReports_Agreements_AgreementId",
                table: "YearReports",
                column: "AgreementId",
                principalTable: "Agreements",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_YearReportSections_YearReports_YearReportId",
                table: "YearReportSections",
                column: "YearReportId",
                principalTable: "YearReports",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_YearReportSuggestions_DevelopmentAreas_AreaId",
                table: "YearReportSuggestions",
                column: "AreaId",
                principalTable: "DevelopmentAreas",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_YearReportSuggestions_YearReports_YearReportId",
                table: "YearReportSuggestions",
                column: "YearReportId",
                principalTable: "YearReports",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            // What the portal keeps of itself in words: kinds of frozen documents, and the log.
            migrationBuilder.Sql("UPDATE \"FrozenDocuments\" SET \"Kind\" = 'DispatchedYearReport' WHERE \"Kind\" = 'DispatchedFollowUp';");
            migrationBuilder.Sql("UPDATE \"FrozenDocuments\" SET \"Kind\" = 'ProposedYearReport' WHERE \"Kind\" = 'ProposedFollowUp';");
            migrationBuilder.Sql("UPDATE \"FrozenDocuments\" SET \"Kind\" = 'ApprovedYearReport' WHERE \"Kind\" = 'ApprovedFollowUp';");
            migrationBuilder.Sql("UPDATE \"AuditEntries\" SET \"EntityType\" = 'Source' WHERE \"EntityType\" = 'FollowUpSource';");
            migrationBuilder.Sql("UPDATE \"AuditEntries\" SET \"EntityType\" = 'YearReport' WHERE \"EntityType\" = 'FollowUp';");
            migrationBuilder.Sql("UPDATE \"AuditEntries\" SET \"Changes\" = REPLACE(\"Changes\", '\"entity\":\"FollowUpSource\"', '\"entity\":\"Source\"');");
            migrationBuilder.Sql("UPDATE \"AuditEntries\" SET \"Changes\" = REPLACE(\"Changes\", '\"entity\":\"FollowUp', '\"entity\":\"YearReport');");
            migrationBuilder.Sql("UPDATE \"AuditEntries\" SET \"Changes\" = REPLACE(\"Changes\", '\"field\":\"FollowUpId\"', '\"field\":\"YearReportId\"');");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Activities_YearReportSuggestions_SuggestionId",
                table: "Activities");

            migrationBuilder.DropForeignKey(
                name: "FK_AgendaItems_YearReports_YearReportId",
                table: "AgendaItems");

            migrationBuilder.DropForeignKey(
                name: "FK_GoalAssessments_YearReports_YearReportId",
                table: "GoalAssessments");

            migrationBuilder.DropForeignKey(
                name: "FK_ReportTimings_ReportingRounds_RoundId",
                table: "ReportTimings");

            migrationBuilder.DropForeignKey(
                name: "FK_Sources_DevelopmentAreas_AreaId",
                table: "Sources");

            migrationBuilder.DropForeignKey(
                name: "FK_Sources_Files_FileId",
                table: "Sources");

            migrationBuilder.DropForeignKey(
                name: "FK_YearReportDispatches_YearReports_YearReportId",
                table: "YearReportDispatches");

            migrationBuilder.DropForeignKey(
                name: "FK_YearReportHandlings_AgendaItems_ItemId",
                table: "YearReportHandlings");

            migrationBuilder.DropForeignKey(
                name: "FK_YearReportHandlings_YearReports_YearReportId",
                table: "YearReportHandlings");

            migrationBuilder.DropForeignKey(
                name: "FK_YearReports_Agreements_AgreementId",
                table: "YearReports");

            migrationBuilder.DropForeignKey(
                name: "FK_YearReportSections_YearReports_YearReportId",
                table: "YearReportSections");

            migrationBuilder.DropForeignKey(
                name: "FK_YearReportSuggestions_DevelopmentAreas_AreaId",
                table: "YearReportSuggestions");

            migrationBuilder.DropForeignKey(
                name: "FK_YearReportSuggestions_YearReports_YearReportId",
                table: "YearReportSuggestions");

            migrationBuilder.DropPrimaryKey(
                name: "PK_YearReportSuggestions",
                table: "YearReportSuggestions");

            migrationBuilder.DropPrimaryKey(
                name: "PK_YearReportSections",
                table: "YearReportSections");

            migrationBuilder.DropPrimaryKey(
                name: "PK_YearReports",
                table: "YearReports");

            migrationBuilder.DropPrimaryKey(
                name: "PK_YearReportHandlings",
                table: "YearReportHandlings");

            migrationBuilder.DropPrimaryKey(
                name: "PK_YearReportDispatches",
                table: "YearReportDispatches");

            migrationBuilder.DropPrimaryKey(
                name: "PK_Sources",
                table: "Sources");

            migrationBuilder.RenameTable(
                name: "YearReportSuggestions",
                newName: "FollowUpSuggestions");

            migrationBuilder.RenameTable(
                name: "YearReportSections",
                newName: "FollowUpSections");

            migrationBuilder.RenameTable(
                name: "YearReports",
                newName: "FollowUps");

            migrationBuilder.RenameTable(
                name: "YearReportHandlings",
                newName: "FollowUpHandlings");

            migrationBuilder.RenameTable(
                name: "YearReportDispatches",
                newName: "FollowUpDispatches");

            migrationBuilder.RenameTable(
                name: "Sources",
                newName: "FollowUpSources");

            migrationBuilder.RenameColumn(
                name: "YearReportId",
                table: "GoalAssessments",
                newName: "FollowUpId");

            migrationBuilder.RenameIndex(
                name: "IX_GoalAssessments_YearReportId_GoalId",
                table: "GoalAssessments",
                newName: "IX_GoalAssessments_FollowUpId_GoalId");

            migrationBuilder.RenameColumn(
                name: "YearReportId",
                table: "AgendaItems",
                newName: "FollowUpId");

            migrationBuilder.RenameIndex(
                name: "IX_AgendaItems_YearReportId",
                table: "AgendaItems",
                newName: "IX_AgendaItems_FollowUpId");

            migrationBuilder.RenameColumn(
                name: "YearReportId",
                table: "FollowUpSuggestions",
                newName: "FollowUpId");

            migrationBuilder.RenameIndex(
                name: "IX_YearReportSuggestions_YearReportId_Number",
                table: "FollowUpSuggestions",
                newName: "IX_FollowUpSuggestions_FollowUpId_Number");

            migrationBuilder.RenameIndex(
                name: "IX_YearReportSuggestions_AreaId",
                table: "FollowUpSuggestions",
                newName: "IX_FollowUpSuggestions_AreaId");

            migrationBuilder.RenameColumn(
                name: "YearReportId",
                table: "FollowUpSections",
                newName: "FollowUpId");

            migrationBuilder.RenameIndex(
                name: "IX_YearReportSections_YearReportId_Kind",
                table: "FollowUpSections",
                newName: "IX_FollowUpSections_FollowUpId_Kind");

            migrationBuilder.RenameIndex(
                name: "IX_YearReports_AgreementId_Year",
                table: "FollowUps",
                newName: "IX_FollowUps_AgreementId_Year");

            migrationBuilder.RenameColumn(
                name: "YearReportId",
                table: "FollowUpHandlings",
                newName: "FollowUpId");

            migrationBuilder.RenameIndex(
                name: "IX_YearReportHandlings_YearReportId_Number",
                table: "FollowUpHandlings",
                newName: "IX_FollowUpHandlings_FollowUpId_Number");

            migrationBuilder.RenameIndex(
                name: "IX_YearReportHandlings_ItemId",
                table: "FollowUpHandlings",
                newName: "IX_FollowUpHandlings_ItemId");

            migrationBuilder.RenameColumn(
                name: "YearReportId",
                table: "FollowUpDispatches",
                newName: "FollowUpId");

            migrationBuilder.RenameIndex(
                name: "IX_YearReportDispatches_YearReportId_Number",
                table: "FollowUpDispatches",
                newName: "IX_FollowUpDispatches_FollowUpId_Number");

            migrationBuilder.RenameIndex(
                name: "IX_Sources_Slug",
                table: "FollowUpSources",
                newName: "IX_FollowUpSources_Slug");

            migrationBuilder.RenameIndex(
                name: "IX_Sources_FileId",
                table: "FollowUpSources",
                newName: "IX_FollowUpSources_FileId");

            migrationBuilder.RenameIndex(
                name: "IX_Sources_AreaId",
                table: "FollowUpSources",
                newName: "IX_FollowUpSources_AreaId");

            migrationBuilder.AddPrimaryKey(
                name: "PK_FollowUpSuggestions",
                table: "FollowUpSuggestions",
                column: "Id");

            migrationBuilder.AddPrimaryKey(
                name: "PK_FollowUpSections",
                table: "FollowUpSections",
                column: "Id");

            migrationBuilder.AddPrimaryKey(
                name: "PK_FollowUps",
                table: "FollowUps",
                column: "Id");

            migrationBuilder.AddPrimaryKey(
                name: "PK_FollowUpHandlings",
                table: "FollowUpHandlings",
                column: "Id");

            migrationBuilder.AddPrimaryKey(
                name: "PK_FollowUpDispatches",
                table: "FollowUpDispatches",
                column: "Id");

            migrationBuilder.AddPrimaryKey(
                name: "PK_FollowUpSources",
                table: "FollowUpSources",
                column: "Id");

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

            migrationBuilder.AddForeignKey(
                name: "FK_FollowUpDispatches_FollowUps_FollowUpId",
                table: "FollowUpDispatches",
                column: "FollowUpId",
                principalTable: "FollowUps",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_FollowUpHandlings_AgendaItems_ItemId",
                table: "FollowUpHandlings",
                column: "ItemId",
                principalTable: "AgendaItems",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_FollowUpHandlings_FollowUps_FollowUpId",
                table: "FollowUpHandlings",
                column: "FollowUpId",
                principalTable: "FollowUps",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_FollowUps_Agreements_AgreementId",
                table: "FollowUps",
                column: "AgreementId",
                principalTable: "Agreements",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_FollowUpSections_FollowUps_FollowUpId",
                table: "FollowUpSections",
                column: "FollowUpId",
                principalTable: "FollowUps",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_FollowUpSources_DevelopmentAreas_AreaId",
                table: "FollowUpSources",
                column: "AreaId",
                principalTable: "DevelopmentAreas",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_FollowUpSources_Files_FileId",
                table: "FollowUpSources",
                column: "FileId",
                principalTable: "Files",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_FollowUpSuggestions_DevelopmentAreas_AreaId",
                table: "FollowUpSuggestions",
                column: "AreaId",
                principalTable: "DevelopmentAreas",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_FollowUpSuggestions_FollowUps_FollowUpId",
                table: "FollowUpSuggestions",
                column: "FollowUpId",
                principalTable: "FollowUps",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_GoalAssessments_FollowUps_FollowUpId",
                table: "GoalAssessments",
                column: "FollowUpId",
                principalTable: "FollowUps",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_ReportTimings_ReportingRounds_RoundId",
                table: "ReportTimings",
                column: "RoundId",
                principalTable: "ReportingRounds",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.Sql("UPDATE \"FrozenDocuments\" SET \"Kind\" = 'DispatchedFollowUp' WHERE \"Kind\" = 'DispatchedYearReport';");
            migrationBuilder.Sql("UPDATE \"FrozenDocuments\" SET \"Kind\" = 'ProposedFollowUp' WHERE \"Kind\" = 'ProposedYearReport';");
            migrationBuilder.Sql("UPDATE \"FrozenDocuments\" SET \"Kind\" = 'ApprovedFollowUp' WHERE \"Kind\" = 'ApprovedYearReport';");
            migrationBuilder.Sql("UPDATE \"AuditEntries\" SET \"EntityType\" = 'FollowUpSource' WHERE \"EntityType\" = 'Source';");
            migrationBuilder.Sql("UPDATE \"AuditEntries\" SET \"EntityType\" = 'FollowUp' WHERE \"EntityType\" = 'YearReport';");
            migrationBuilder.Sql("UPDATE \"AuditEntries\" SET \"Changes\" = REPLACE(\"Changes\", '\"entity\":\"Source\"', '\"entity\":\"FollowUpSource\"');");
            migrationBuilder.Sql("UPDATE \"AuditEntries\" SET \"Changes\" = REPLACE(\"Changes\", '\"entity\":\"YearReport', '\"entity\":\"FollowUp');");
            migrationBuilder.Sql("UPDATE \"AuditEntries\" SET \"Changes\" = REPLACE(\"Changes\", '\"field\":\"YearReportId\"', '\"field\":\"FollowUpId\"');");
        }
    }
}
