using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RokPortal.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class OneKeyForTheMatter : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // What an item is about, plan or report, is one key from now on.
            migrationBuilder.AddColumn<Guid>(
                name: "MatterId",
                table: "AgendaItems",
                type: "uuid",
                nullable: true);

            migrationBuilder.Sql("""
                UPDATE "AgendaItems" SET "MatterId" = COALESCE("PlanId", "YearReportId");
                """);

            migrationBuilder.DropForeignKey(
                name: "FK_AgendaItems_ActivityPlans_PlanId",
                table: "AgendaItems");

            migrationBuilder.DropForeignKey(
                name: "FK_AgendaItems_YearReports_YearReportId",
                table: "AgendaItems");

            migrationBuilder.DropIndex(
                name: "IX_AgendaItems_PlanId",
                table: "AgendaItems");

            migrationBuilder.DropIndex(
                name: "IX_AgendaItems_YearReportId",
                table: "AgendaItems");

            migrationBuilder.DropColumn(
                name: "PlanId",
                table: "AgendaItems");

            migrationBuilder.DropColumn(
                name: "YearReportId",
                table: "AgendaItems");

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItems_MatterId",
                table: "AgendaItems",
                column: "MatterId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "PlanId",
                table: "AgendaItems",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "YearReportId",
                table: "AgendaItems",
                type: "uuid",
                nullable: true);

            migrationBuilder.Sql("""
                UPDATE "AgendaItems" SET
                    "PlanId" = (SELECT "Id" FROM "ActivityPlans" WHERE "ActivityPlans"."Id" = "MatterId"),
                    "YearReportId" = (SELECT "Id" FROM "YearReports" WHERE "YearReports"."Id" = "MatterId");
                """);

            migrationBuilder.DropIndex(
                name: "IX_AgendaItems_MatterId",
                table: "AgendaItems");

            migrationBuilder.DropColumn(
                name: "MatterId",
                table: "AgendaItems");

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItems_PlanId",
                table: "AgendaItems",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItems_YearReportId",
                table: "AgendaItems",
                column: "YearReportId");

            migrationBuilder.AddForeignKey(
                name: "FK_AgendaItems_ActivityPlans_PlanId",
                table: "AgendaItems",
                column: "PlanId",
                principalTable: "ActivityPlans",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_AgendaItems_YearReports_YearReportId",
                table: "AgendaItems",
                column: "YearReportId",
                principalTable: "YearReports",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }
    }
}
